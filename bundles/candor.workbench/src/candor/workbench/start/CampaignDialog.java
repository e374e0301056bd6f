// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.core.profile.Bureau;
import candor.core.profile.Campaign;
import candor.core.profile.ProfileProvider;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.LiteralText;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.forms.dialogs.Question;
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
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for which campaign and which year a dossier is to begin. */
final class CampaignDialog extends ColumnDialog {

    private static final int WIDTH = 420;

    /** Least width of the names of campaigns. */
    private static final int NAME = WIDTH * 3 / 4;

    private static final int ROWS = 8;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** What was chosen. */
    record Choice(ProfileProvider profile, Year year, Bureau bureau) {}

    private final List<ProfileProvider> profiles;
    private final List<String> refused;
    private Table table;
    private Spinner year;

    /** What stands where a campaign is for every year: this one, or the one that was entered. */
    private Year wanted;

    private final boolean asksBureau;
    private Text name;
    private Text shortName;
    private Text partyBody;
    private Text superior;
    private Choice choice;

    /**
     * @param refused why files of the folder of profiles are no campaigns
     * @param asksBureau whether nothing is known yet of who holds the meeting
     */
    CampaignDialog(
            Shell parent,
            String title,
            List<ProfileProvider> profiles,
            List<String> refused,
            Year thisYear,
            boolean asksBureau) {
        super(parent, title);
        this.profiles = profiles;
        this.refused = List.copyOf(refused);
        this.wanted = thisYear;
        this.asksBureau = asksBureau;
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
        table = FormKit.list(area, SWT.SINGLE);
        FormKit.identify(table, "new.campaigns");
        HoverTip.cells(table);
        TableColumn names = new TableColumn(table, SWT.NONE);
        TableColumn counts = new TableColumn(table, SWT.RIGHT);
        for (ProfileProvider profile : profiles) {
            new TableItem(table, SWT.NONE).setText(new String[] {profile.label(), unconfirmed(profile)});
        }
        names.pack();
        names.setWidth(Math.clamp(names.getWidth() + FormKit.GRID, NAME, 2 * NAME));
        counts.pack();
        counts.setWidth(Math.max(counts.getWidth(), WIDTH - NAME));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(names.getWidth() + counts.getWidth(), DialogTable.room(table, ROWS))
                .applyTo(table);
        table.addListener(SWT.Selection, event -> update());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        if (!refused.isEmpty()) {
            Label leftOut = new Label(area, SWT.WRAP);
            leftOut.setText(LiteralText.of(WorkbenchTexts.get("new.refused") + "\n" + String.join("\n", refused)));
            FormKit.identify(leftOut, "new.refused");
            GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(leftOut);
        }
        new Label(area, SWT.NONE).setText(WorkbenchTexts.get("new.year"));
        year = new Spinner(area, SWT.BORDER);
        FormKit.identify(year, "new.year");
        year.setValues(wanted.getValue(), FIRST_YEAR, LAST_YEAR, 0, 1, 1);
        year.addListener(SWT.Selection, event -> wanted = Year.of(year.getSelection()));
        if (asksBureau) {
            Label who = new Label(area, SWT.WRAP);
            who.setText(WorkbenchTexts.get("new.bureau"));
            GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(who);
            name = text(area, "new.bureau.name");
            shortName = text(area, "new.bureau.shortName");
            partyBody = text(area, "new.bureau.partyBody");
            superior = text(area, "new.bureau.superior");
        }
    }

    /** How much of a campaign nobody has compared with the notice yet. */
    private static String unconfirmed(ProfileProvider profile) {
        try {
            int count = Campaign.unconfirmed(profile.begin());
            return count == 0 ? "" : WorkbenchTexts.get("new.unconfirmed", count);
        } catch (RuntimeException broken) {
            // A campaign that cannot begin says so when it is chosen.
            return "";
        }
    }

    private static Text text(Composite area, String key) {
        new Label(area, SWT.NONE).setText(WorkbenchTexts.get(key));
        Text text = new Text(area, SWT.BORDER);
        FormKit.identify(text, key);
        text.setMessage(WorkbenchTexts.get(key + ".hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("new.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, WorkbenchTexts.get("dialog.cancel"), false);
        table.setSelection(0);
        update();
        if (asksBureau) {
            name.setFocus();
        }
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionIndex() >= 0);
        year.setSelection(prescribed().orElse(wanted).getValue());
    }

    @Override
    protected void okPressed() {
        Year chosen = Year.of(year.getSelection());
        if (prescribed().filter(fixed -> !fixed.equals(chosen)).isPresent()
                && !agrees(prescribed().get(), chosen)) {
            return;
        }
        Bureau bureau = asksBureau
                ? new Bureau(name.getText(), shortName.getText(), partyBody.getText(), superior.getText())
                : Bureau.UNKNOWN;
        choice = new Choice(profile(), chosen, bureau);
        super.okPressed();
    }

    private ProfileProvider profile() {
        return profiles.get(table.getSelectionIndex());
    }

    /** The year that the campaign is for; empty for one of every year. */
    private Optional<Year> prescribed() {
        if (table.getSelectionIndex() < 0) {
            return Optional.empty();
        }
        try {
            int fixed = profile().begin().getProfile().getYear();
            return fixed == 0 ? Optional.empty() : Optional.of(Year.of(fixed));
        } catch (RuntimeException broken) {
            // A campaign that cannot begin says so when it is chosen.
            return Optional.empty();
        }
    }

    /** Whether the campaign's own year is to be taken, where another one was typed. */
    private boolean agrees(Year fixed, Year typed) {
        int answer = Question.ask(
                getShell(),
                WorkbenchTexts.get("new.year.title"),
                WorkbenchTexts.get("new.year.ask", profile().label(), fixed.toString(), typed.toString()),
                1,
                WorkbenchTexts.get("new.year.take", fixed.toString()),
                WorkbenchTexts.get("new.year.back"));
        return answer == 0;
    }
}
