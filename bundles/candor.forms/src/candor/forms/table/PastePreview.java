// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FieldSeverity;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.LiteralText;
import candor.forms.dialogs.DialogTable;
import candor.forms.dialogs.ModalDialog;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows what pasting will do where not everything fits: which cells stay empty and why, and what has no place at all. */
final class PastePreview extends ModalDialog {
    private static final int WIDTH = 720;
    private static final int ROWS = 10;
    private static final int COLUMN = 112;
    private static final int WHY = 280;

    /** Longer pastes are shown by their beginning and by the lines that do not fit. */
    private static final int MOST = 200;

    private static final int NOTES = 6;

    private static final int NAMES = 6;

    private final FieldContext context;
    private final Function<PasteChoice, PastePlan> plans;
    private final boolean canBeOver;
    private boolean over;
    private boolean makes;
    private PastePlan plan;
    private Label summary;
    private Table table;

    /**
     * @param plans the plan for each choice there is
     * @param over whether writing over rows is shown at first
     * @param canBeOver whether there is a choice
     */
    PastePreview(
            Shell parent,
            FieldContext context,
            Function<PasteChoice, PastePlan> plans,
            boolean over,
            boolean canBeOver) {
        super(parent, FormTexts.get("paste.title", context.label()));
        this.context = context;
        this.plans = plans;
        this.over = over;
        this.canBeOver = canBeOver;
        this.plan = plans.apply(new PasteChoice(over, false));
    }

    /** What was agreed to. */
    PastePlan plan() {
        return plan;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2 * FormKit.GRID;
        layout.marginHeight = 2 * FormKit.GRID;
        layout.verticalSpacing = FormKit.GRID;
        area.setLayout(layout);
        summary = new Label(area, SWT.WRAP);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = WIDTH;
        summary.setLayoutData(place);
        FormKit.identify(summary, "paste/summary");
        if (canBeOver) {
            choice(area, "paste.asNew", false);
            choice(area, "paste.over", true);
        }
        if (!plan.strangers().isEmpty()) {
            strangers(area);
        }
        table = FormKit.list(area, SWT.H_SCROLL);
        table.setHeaderVisible(true);
        FormKit.identify(table, "paste/rows");
        HoverTip.cells(table);
        FormKit.name(table, FormTexts.get("paste.title", context.label()));
        GridData rows = new GridData(SWT.FILL, SWT.FILL, true, true);
        rows.widthHint = WIDTH;
        rows.heightHint = DialogTable.room(table, ROWS);
        table.setLayoutData(rows);
        return area;
    }

    private void choice(Composite area, String key, boolean writesOver) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(FormTexts.get(key));
        button.setSelection(over == writesOver);
        FormKit.identify(button, key.replace('.', '/'));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                over = writesOver;
                decide();
            }
        });
    }

    /** Offers to make what is named and does not exist. */
    private void strangers(Composite area) {
        Button button = new Button(area, SWT.CHECK | SWT.WRAP);
        String names = FormTexts.list(
                plan.strangers().stream().limit(NAMES).map(Stranger::name).toList());
        button.setText(
                LiteralText.of(FormTexts.get("paste.makes", plan.strangers().size(), names)));
        FormKit.identify(button, "paste/makes");
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = WIDTH;
        button.setLayoutData(place);
        button.addListener(SWT.Selection, event -> {
            makes = button.getSelection();
            decide();
        });
    }

    private void decide() {
        plan = plans.apply(new PasteChoice(over, makes));
        fill();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, FormTexts.get("paste.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, FormTexts.get("dialog.cancel"), false);
        fill();
    }

    private void fill() {
        long wrong = plan.misfits().count();
        List<String> sentences = new ArrayList<>();
        sentences.add(FormTexts.get("paste.summary", plan.added(), plan.rows().size() - plan.added()));
        if (wrong > 0) {
            sentences.add(FormTexts.get("paste.wrong", wrong));
        }
        sentences.addAll(plan.notes().stream().limit(NOTES).toList());
        if (plan.notes().size() > NOTES) {
            sentences.add(FormTexts.get("paste.more", plan.notes().size() - NOTES));
        }
        summary.setText(LiteralText.of(String.join("\n", sentences)));
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        plan.columns().forEach(column -> column(context.kit().labels().feature(context.near(), column), COLUMN));
        column(FormTexts.get("paste.why"), WHY);
        for (int index = 0; index < plan.rows().size() && table.getItemCount() < MOST; index++) {
            PastedRow row = plan.rows().get(index);
            if (index < MOST / 2 || row.cells().stream().anyMatch(cell -> !cell.fits())) {
                show(row);
            }
        }
        table.setRedraw(true);
        getButton(IDialogConstants.OK_ID).setEnabled(plan.hasValues());
        summary.getParent().layout();
    }

    private void column(String label, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(LiteralText.of(label));
        column.setWidth(width);
    }

    private void show(PastedRow row) {
        TableItem item = new TableItem(table, SWT.NONE);
        List<String> why = new ArrayList<>();
        for (PastedCell cell : row.cells()) {
            int column = indexOf(cell.feature());
            item.setText(column, cell.text().replace('\n', ' '));
            if (!cell.fits()) {
                why.add(cell.problem());
                item.setForeground(
                        column, context.kit().color(context.kit().colors().of(FieldSeverity.ERROR)));
            }
        }
        item.setText(plan.columns().size(), String.join(FormTexts.get("between.reasons"), why));
    }

    private int indexOf(EStructuralFeature feature) {
        return plan.columns().indexOf(feature);
    }
}
