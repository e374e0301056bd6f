// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.edit.GuardedDomain;
import candor.forms.Form;
import candor.forms.FormContents;
import candor.forms.FormKit;
import candor.forms.FormServices;
import candor.forms.LiteralText;
import candor.forms.dialogs.ModalDialog;
import candor.workbench.WorkbenchTexts;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks for a few facts of an object. The fields are those of its form; they write into a draft that belongs to no dossier, so that
 * cancelling leaves nothing behind.
 */
public final class DraftDialog extends ModalDialog {

    private static final int WIDTH = 400;

    private final String title;
    private final String who;
    private final EObject draft;
    private final List<EStructuralFeature> needed;
    private final EStructuralFeature[] features;
    private final FormServices services;
    private final Point corner;
    private Form form;

    /**
     * @param who whom it concerns, in one line
     * @param surroundings in whose dossier the draft may name persons and things
     * @param draft is shown, and takes what is typed
     * @param corner where the window goes
     * @param needed those of the features without which nothing can be done
     * @param features what is asked for
     */
    public DraftDialog(
            Shell parent,
            FormServices services,
            String title,
            String who,
            EObject surroundings,
            EObject draft,
            Point corner,
            Collection<? extends EStructuralFeature> needed,
            EStructuralFeature... features) {
        super(parent, title);
        this.title = title;
        this.who = who;
        this.draft = draft;
        this.corner = corner;
        this.needed = List.copyOf(needed);
        this.features = features.clone();
        this.services = FormServices.of(GuardedDomain.forDraft(services.adapterFactory()), services.kinds())
                .withSurroundings(surroundings)
                .withColors(services.colors());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout(SWT.VERTICAL));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        Composite column = new Composite(area, SWT.NONE);
        column.setBackgroundMode(SWT.INHERIT_DEFAULT);
        column.setBackground(new Color(services.colors().surface()));
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        Label label = new Label(column, SWT.WRAP);
        label.setText(LiteralText.of(who));
        FormKit.identify(label, "draft.who");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(2 * FormKit.GRID, 2 * FormKit.GRID)
                .applyTo(label);
        form = new Form(column, draft, services, FormContents.only(features));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        form.scope().listen(draft, change -> update());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, title, true);
        createButton(parent, IDialogConstants.CANCEL_ID, WorkbenchTexts.get("dialog.cancel"), false);
        update();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        form.setFocus();
        return contents;
    }

    private boolean isEnough() {
        return needed.stream().allMatch(feature -> draft.eGet(feature) != null);
    }

    private void update() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(isEnough());
        }
    }

    @Override
    protected void okPressed() {
        form.flush();
        if (isEnough()) {
            super.okPressed();
        }
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return corner;
    }
}
