// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import candor.forms.FormServices;
import candor.workbench.editor.Editors;
import candor.workbench.session.DossierSession;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A view of a bundle that the workbench does not know. */
public final class ProbeView {

    final DossierSession session;
    final Editors editors;
    final DossierViews views;
    final FormServices forms;
    final IEclipseContext context;
    boolean closed;
    private Text text;

    @Inject
    public ProbeView(
            DossierSession session, Editors editors, DossierViews views, FormServices forms, IEclipseContext context) {
        this.session = session;
        this.editors = editors;
        this.views = views;
        this.forms = forms;
        this.context = context;
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        text = new Text(parent, SWT.MULTI);
        text.setData("candor.id", "probe.text");
    }

    @Focus
    void focus() {
        text.setFocus();
    }

    @PreDestroy
    void close() {
        closed = true;
    }
}
