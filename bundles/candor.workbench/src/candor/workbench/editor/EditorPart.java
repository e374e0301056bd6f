// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.forms.FormContents;
import candor.forms.FormServices;
import candor.forms.ScrolledForm;
import candor.workbench.dossier.DossierTree;
import candor.workbench.dossier.Place;
import candor.workbench.dossier.PlaceNames;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

/** One place of the dossier as a form. Closes by itself when what it shows has been taken out of the dossier. */
public final class EditorPart {

    private static final int NAME_LENGTH = 16;
    private static final int TOOLKIT_DELAY = 150;

    private final MPart part;
    private final DossierSession session;
    private final FormServices services;
    private final EPartService parts;
    private final Themes themes;
    private final PlaceNames names;
    private final CommandStackListener changed = event -> follow();
    private Composite parent;
    private Place place;
    private ScrolledForm form;

    @Inject
    public EditorPart(MPart part, DossierSession session, FormServices services, EPartService parts, Themes themes) {
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
        session.stack().addCommandStackListener(changed);
        session.onFlush(this, () -> form.form().flush());
    }

    private void build() {
        place = Editors.placeOf(part);
        FormContents contents = new FormContents(place::shows, place.isObject());
        form = new ScrolledForm(parent, place.object(), services.withColors(themes.formColors()), contents);
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
        } else {
            parts.hidePart(part, true);
        }
    }

    /** Goes to the field of a feature; false where the form does not show it. */
    public boolean reveal(EStructuralFeature feature) {
        return form.reveal(feature);
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

    /** A form takes its colours when it is made; those of the toolkit's own widgets change a little after the event. */
    @Inject
    @Optional
    void themeChanged(@UIEventTopic(Themes.CHANGED) Event event) {
        if (form != null && !parent.isDisposed()) {
            parent.getDisplay().timerExec(TOOLKIT_DELAY, () -> {
                if (!parent.isDisposed()) {
                    rebuild();
                }
            });
        }
    }

    @Focus
    void focus() {
        form.form().setFocus();
    }

    @PreDestroy
    void close() {
        session.noFlush(this);
        session.stack().removeCommandStackListener(changed);
    }
}
