// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.many;

import candor.export.SummaryMember;
import candor.export.values.ModelLabels;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.model.meeting.ProblemOrigin;
import candor.model.query.LedgerTotals;
import candor.model.query.ProblemStanding;
import candor.rectification.summary.BodyLedger;
import candor.rectification.summary.RepeatedBodies;
import candor.rectification.summary.StandingNames;
import candor.rectification.ui.RectificationTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the totals of many ledgers by body, origin and standing, all together in the first row, and what could not be read. */
final class ManyLedgersDialog extends ColumnDialog {

    private static final int EXPORT = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 920;
    private static final int BODY_WIDTH = 200;
    private static final int FIGURE_WIDTH = 88;
    private static final int FILE_WIDTH = 420;
    private static final int REASON_WIDTH = 560;
    private static final int ROWS = 14;
    private static final int FEW = 7;

    private final ManyLedgers ledgers;
    private final Supplier<Optional<Path>> export;
    private Label written;

    /** @param export writes all of it as a workbook, and says where; empty where the person has left it, or it failed and that was told */
    ManyLedgersDialog(Shell parent, ManyLedgers ledgers, Supplier<Optional<Path>> export) {
        super(parent, RectificationTexts.get("many.title"));
        this.ledgers = ledgers;
        this.export = export;
    }

    @Override
    protected void fill(Composite area) {
        LedgerTotals all = ledgers.totals();
        heading(
                area,
                RectificationTexts.get(
                        "many.heading",
                        ledgers.bodies().size(),
                        all.problems(),
                        all.at(ProblemStanding.CLOSED),
                        all.at(ProblemStanding.OVERDUE)));
        List<String> repeated = ledgers.repeated();
        if (!repeated.isEmpty()) {
            heading(area, RepeatedBodies.warning(repeated, Locale.getDefault()));
        }
        Table table = totals().table(area, ROWS);
        ((GridData) table.getLayoutData()).widthHint = WIDTH;
        row(table, RectificationTexts.get("many.sum"), "", all);
        for (BodyLedger body : ledgers.bodies()) {
            String name = body.body().isEmpty() ? RectificationTexts.get("many.unknown") : body.body();
            row(table, name, body.year() > 0 ? Integer.toString(body.year()) : "", body.totals());
        }
        if (!ledgers.unread().isEmpty()) {
            heading(area, RectificationTexts.get("many.unread", ledgers.unread().size()));
            Table unread = new DialogTable("many.unread", SWT.H_SCROLL)
                    .column(RectificationTexts.get("many.file"), FILE_WIDTH)
                    .column(RectificationTexts.get("many.reason"), REASON_WIDTH)
                    .table(area, FEW);
            for (SummaryMember member : ledgers.unread()) {
                new TableItem(unread, SWT.NONE)
                        .setText(new String[] {member.file().toString(), member.trouble()});
            }
            unread.getColumn(1).pack();
            ((GridData) unread.getLayoutData()).widthHint = WIDTH;
        }
        written = heading(area, "");
        FormKit.identify(written, "many.written");
    }

    private static Label heading(Composite area, String text) {
        Label heading = new Label(area, SWT.WRAP);
        heading.setText(LiteralText.of(text));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(heading);
        return heading;
    }

    private static DialogTable totals() {
        DialogTable table = new DialogTable("many.totals", SWT.MULTI | SWT.H_SCROLL)
                .column(RectificationTexts.get("many.body"), BODY_WIDTH)
                .figures(RectificationTexts.get("many.year"), FIGURE_WIDTH)
                .figures(RectificationTexts.get("many.problems"), FIGURE_WIDTH)
                .figures(RectificationTexts.get("many.carried"), FIGURE_WIDTH);
        for (ProblemStanding standing : ProblemStanding.values()) {
            table.figures(StandingNames.of(standing, Locale.getDefault()), FIGURE_WIDTH);
        }
        for (ProblemOrigin origin : ProblemOrigin.values()) {
            table.figures(ModelLabels.in(Locale.getDefault()).name(origin), FIGURE_WIDTH);
        }
        return table;
    }

    private static void row(Table table, String body, String year, LedgerTotals totals) {
        List<String> cells = new ArrayList<>(List.of(body, year));
        cells.add(Integer.toString(totals.problems()));
        cells.add(Integer.toString(totals.carried()));
        for (ProblemStanding standing : ProblemStanding.values()) {
            cells.add(Integer.toString(totals.at(standing)));
        }
        for (ProblemOrigin origin : ProblemOrigin.values()) {
            cells.add(Integer.toString(totals.from(origin)));
        }
        new TableItem(table, SWT.NONE).setText(cells.toArray(String[]::new));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, EXPORT, RectificationTexts.get("many.export"), false)
                .setEnabled(!ledgers.bodies().isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, RectificationTexts.get("many.close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == EXPORT) {
            export.get().ifPresent(file -> {
                written.setText(LiteralText.of(RectificationTexts.get("many.written", file)));
                written.requestLayout();
            });
        } else {
            super.buttonPressed(button);
        }
    }
}
