// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import candor.criticism.conduct.CriticismEdits;
import candor.forms.FormServices;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The view of who criticises whom. */
public final class CriticismPart {

    private final DossierSession session;
    private final Editors editors;
    private final FormServices services;
    private final Themes themes;
    private final ESelectionService selection;
    private final ViewUpdates updates;
    private Composite parent;
    private CriticismBoard board;

    @Inject
    public CriticismPart(
            DossierSession session,
            Editors editors,
            FormServices services,
            Themes themes,
            ESelectionService selection,
            ViewUpdates updates) {
        this.session = session;
        this.editors = editors;
        this.services = services;
        this.themes = themes;
        this.selection = selection;
        this.updates = updates;
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        parent.setLayout(new FillLayout());
        build();
        updates.followAtOnce(parent, () -> board.refresh());
        updates.onTheme(parent, this::rebuild);
    }

    private void build() {
        board = new CriticismBoard(
                parent,
                session.dossier(),
                services.withColors(themes.formColors()).colors(),
                new CriticismEdits(session.domain(), session.dossier()),
                session::execute,
                criticism -> editors.open(Place.of(criticism)),
                criticisms -> selection.setSelection(new StructuredSelection(
                        criticisms.stream().map(Place::of).toList())));
    }

    private void rebuild() {
        boolean focused = board.matrix().isFocusControl();
        CriticismBoard old = board;
        parent.setRedraw(false);
        build();
        // The new board is made before the old one is disposed, so that the focus passes to it.
        old.control().dispose();
        parent.layout();
        parent.setRedraw(true);
        if (focused) {
            board.setFocus();
        }
    }

    /** The matrix with what belongs to it. */
    CriticismBoard board() {
        return board;
    }

    @Focus
    void focus() {
        board.setFocus();
    }
}
