// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import candor.forms.FormKit;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.workbench.WorkbenchTexts;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows what replacing would do, field by field, before anything is done; each can be left out. */
final class ReplaceDialog extends ColumnDialog {

    private static final int PLACE = 230;
    private static final int TEXT = 260;
    private static final int ROWS = 14;
    private static final int BEFORE = 10;
    private static final String CUT = "…";

    private final List<Replacement> all;
    private final Function<Replacement, String> places;
    private final Set<Replacement> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    private Table table;

    /** @param places says where a field is */
    ReplaceDialog(Shell parent, List<Replacement> all, Function<Replacement, String> places) {
        super(parent, WorkbenchTexts.get("replace.title"));
        // Those that cannot be done come last, with the reason in the place of what would be.
        this.all = Stream.concat(
                        all.stream().filter(Replacement::isPossible),
                        all.stream().filter(one -> !one.isPossible()))
                .toList();
        this.places = places;
        all.stream().filter(Replacement::isPossible).forEach(chosen::add);
    }

    /** What is to be done, after OK. */
    List<Replacement> chosen() {
        return all.stream().filter(chosen::contains).toList();
    }

    @Override
    protected void fill(Composite area) {
        long refused = all.stream().filter(one -> !one.isPossible()).count();
        DialogTable list = new DialogTable("replace.list", SWT.CHECK | SWT.VIRTUAL)
                .column(WorkbenchTexts.get("replace.place"), PLACE)
                .column(WorkbenchTexts.get("replace.before"), TEXT)
                .column(WorkbenchTexts.get("replace.after"), TEXT);
        Label heading = list.heading(
                area,
                refused == 0
                        ? WorkbenchTexts.get("replace.all", all.size())
                        : WorkbenchTexts.get("replace.some", all.size() - refused, refused));
        FormKit.identify(heading, "replace.heading");
        table = list.table(area, ROWS);
        // There may be ten thousand, of which a person sees these rows.
        table.addListener(SWT.SetData, event -> show((TableItem) event.item));
        table.addListener(SWT.Selection, this::checked);
        table.setItemCount(all.size());
    }

    private void show(TableItem item) {
        Replacement one = all.get(table.indexOf(item));
        int from = Math.max(0, firstChange(one) - BEFORE);
        item.setText(new String[] {
            places.apply(one),
            excerpt(one.before(), from),
            one.isPossible() ? excerpt(one.after(), from) : one.refusal()
        });
        item.setChecked(chosen.contains(one));
        item.setGrayed(!one.isPossible());
        item.setData(one);
    }

    private static String excerpt(String text, int from) {
        return from == 0 ? text : CUT + text.substring(from);
    }

    private static int firstChange(Replacement one) {
        int end = Math.min(one.before().length(), one.after().length());
        int at = 0;
        while (at < end && one.before().charAt(at) == one.after().charAt(at)) {
            at++;
        }
        return at;
    }

    private void checked(Event event) {
        if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
            Replacement one = (Replacement) item.getData();
            if (item.getChecked() && one.isPossible()) {
                chosen.add(one);
            } else {
                chosen.remove(one);
            }
            item.setChecked(chosen.contains(one));
            getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("replace.do"), true)
                .setEnabled(!chosen.isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, WorkbenchTexts.get("dialog.cancel"), false);
    }
}
