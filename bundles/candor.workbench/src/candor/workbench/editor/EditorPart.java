// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.forms.FormServices;
import candor.forms.ScrolledForm;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.place.PlaceNames;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** One place of the dossier as a form. Closes by itself when what it shows has been taken out of the dossier. */
public final class EditorPart {

    private static final int NAME_LENGTH = 16;

    private final MPart part;
    private final DossierSession session;
    private final FormServices services;
    private final EPartService parts;
    private final Themes themes;
    private final Display display;
    private final PlaceNames names;
    private final ViewUpdates updates;
    private final Listener focusFollower = this::focusChanged;
    private Composite parent;
    private Control lastFocus;
    private Place place;
    private ScrolledForm form;

    @Inject
    public EditorPart(
            MPart part,
            DossierSession session,
            FormServices services,
            EPartService parts,
            Themes themes,
            Display display,
            ViewUpdates updates) {
        this.display = display;
        this.updates = updates;
        this.part = part;
        this.themes = themes;
        this.session = session;
        this.services = services;
        this.parts = parts;
        names = new PlaceNames(session.domain().getAdapterFactory());
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        parent.setLayout(new FillLayout());
        build();
        display.addFilter(SWT.FocusIn, focusFollower);
        updates.followAtOnce(parent, this::follow);
        // A form takes its colours when it is made.
        updates.onTheme(parent, this::rebuild);
        session.onFlush(this, () -> form.form().flush());
    }

    private void build() {
        place = Editors.placeOf(part);
        form = new ScrolledForm(parent, place.object(), services.withColors(themes.formColors()), place.contents());
        name();
    }

    private void name() {
        part.setLabel(names.shortName(place, NAME_LENGTH));
        part.setTooltip(names.path(new DossierTree(session.dossier()), place));
    }

    private void follow() {
        if (EcoreUtil.isAncestor(session.dossier(), place.object())) {
            if (parts.getActivePart() == part) {
                Editors.pin(part);
            }
            name();
        } else if (part.getParent() != null) {
            parts.hidePart(part, true);
        }
    }

    /** Goes to the field of a feature; false where the form does not show it. */
    public boolean reveal(EStructuralFeature feature) {
        return form.reveal(feature);
    }

    /**
     * Goes to a field of the object that is shown, or of one that it contains, also within the rows of its lists.
     *
     * @param feature null for the object as a whole
     * @return false where the form does not show it
     */
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return form.reveal(object, feature);
    }

    /** Shows another place instead. */
    void show(Place other) {
        Editors.putPlace(part, other);
        rebuild();
    }

    private void rebuild() {
        form.form().flush();
        parent.setRedraw(false);
        form.control().dispose();
        build();
        parent.layout();
        parent.setRedraw(true);
    }

    /** Puts the keyboard back where it was in this form, or into the first field. */
    @Focus
    void focus() {
        if (lastFocus == null || lastFocus.isDisposed()) {
            form.form().setFocus();
        } else {
            lastFocus.setFocus();
        }
    }

    private void focusChanged(Event event) {
        if (event.widget instanceof Control control && isInside(control)) {
            lastFocus = control;
        }
    }

    private boolean isInside(Control control) {
        return control == parent || control.getParent() != null && isInside(control.getParent());
    }

    @PreDestroy
    void close() {
        // The widgets of the part are gone already.
        if (!display.isDisposed()) {
            display.removeFilter(SWT.FocusIn, focusFollower);
        }
        session.noFlush(this);
    }
}
