// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import candor.workbench.editor.Editors;
import candor.workbench.session.DossierSession;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A view: the findings that are still open. Return or a double click leads to the form of one. */
public final class OpenFindingsPart {

    private final DossierSession session;
    private final Editors editors;
    private final ViewUpdates updates;
    private Table table;

    @Inject
    public OpenFindingsPart(DossierSession session, Editors editors, ViewUpdates updates) {
        this.session = session;
        this.editors = editors;
        this.updates = updates;
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("candor.id", "bureau.open");
        table.addListener(SWT.DefaultSelection, this::open);
        updates.followInPauses(table, this::show);
        show();
    }

    private void show() {
        List<EObject> open = Inspections.findings(session.dossier()).stream()
                .filter(finding -> !Inspections.isDone(finding))
                .toList();
        table.removeAll();
        for (EObject finding : open) {
            TableItem row = new TableItem(table, SWT.NONE);
            Object name = finding.eGet(Inspections.NAME);
            row.setText(name == null ? "" : name.toString());
            row.setData(finding);
        }
    }

    private void open(Event event) {
        editors.open((EObject) event.item.getData(), null);
    }

    @Focus
    void focus() {
        table.setFocus();
    }
}
