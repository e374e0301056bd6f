// SPDX-License-Identifier: EPL-2.0
package candor.forms.deletion;

import candor.forms.FormKit;
import candor.forms.dialogs.DialogTable;
import candor.forms.internal.ObjectChoice;
import candor.forms.text.FormTexts;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The objects one of which may take the place of another. There may be thousands, so a part of the name finds one. */
final class ReplacementList {

    private static final int ROWS = 6;

    private final List<ObjectChoice> all;
    private final Table table;
    private List<ObjectChoice> shown;

    /** @param chosen told when a person has gone to one */
    ReplacementList(Composite area, List<ObjectChoice> all, Runnable chosen) {
        this.all = all;
        if (all.size() > ROWS) {
            Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
            filter.setMessage(FormTexts.get("list.filter"));
            FormKit.identify(filter, "delete/filter");
            GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
            filter.addListener(SWT.Modify, event -> {
                show(filter.getText());
                chosen.run();
            });
        }
        table = FormKit.list(area, SWT.VIRTUAL | SWT.SINGLE);
        FormKit.identify(table, "delete/replacement");
        FormKit.name(table, FormTexts.get("delete.replace"));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, DialogTable.room(table, Math.min(ROWS, all.size())))
                .applyTo(table);
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            item.setText(shown.get(table.indexOf(item)).label());
        });
        table.addListener(SWT.Selection, event -> chosen.run());
        show("");
    }

    private void show(String part) {
        shown = all.stream().filter(one -> one.matches(part)).toList();
        table.setItemCount(shown.size());
        table.clearAll();
        table.setSelection(0);
    }

    /** The one that is selected; null where none is called so. */
    EObject selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? null : shown.get(index).object();
    }
}
