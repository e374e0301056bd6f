// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.core.profile.ProfileProvider;
import candor.forms.dialogs.ColumnDialog;
import candor.workbench.WorkbenchTexts;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks for which campaign and which year a dossier is to begin. */
final class CampaignDialog extends ColumnDialog {

    private static final String ID = "candor.id";
    private static final int WIDTH = 420;
    private static final int ROWS = 8;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** What was chosen. */
    record Choice(ProfileProvider profile, Year year) {}

    private final List<ProfileProvider> profiles;
    private final Year thisYear;
    private Table table;
    private Spinner year;
    private Choice choice;

    CampaignDialog(Shell parent, String title, List<ProfileProvider> profiles, Year thisYear) {
        super(parent, title);
        this.profiles = profiles;
        this.thisYear = thisYear;
    }

    /** What was chosen; nothing where the dialog was cancelled. */
    Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }

    @Override
    protected void fill(Composite area) {
        ((GridLayout) area.getLayout()).numColumns = 2;
        Label heading = new Label(area, SWT.NONE);
        heading.setText(WorkbenchTexts.get("new.campaign"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        table = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData(ID, "new.campaigns");
        for (ProfileProvider profile : profiles) {
            new TableItem(table, SWT.NONE).setText(profile.label());
        }
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(WIDTH, table.getItemHeight() * ROWS)
                .applyTo(table);
        table.addListener(SWT.Selection, event -> update());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        new Label(area, SWT.NONE).setText(WorkbenchTexts.get("new.year"));
        year = new Spinner(area, SWT.BORDER);
        year.setData(ID, "new.year");
        year.setValues(thisYear.getValue(), FIRST_YEAR, LAST_YEAR, 0, 1, 1);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("new.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, WorkbenchTexts.get("dialog.cancel"), false);
        table.setSelection(0);
        update();
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionIndex() >= 0);
    }

    @Override
    protected void okPressed() {
        choice = new Choice(profiles.get(table.getSelectionIndex()), Year.of(year.getSelection()));
        super.okPressed();
    }
}
