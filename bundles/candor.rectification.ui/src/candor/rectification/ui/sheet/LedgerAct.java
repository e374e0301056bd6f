// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.forms.ListAct;
import candor.forms.ListRows;
import candor.rectification.ui.RectificationTexts;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EReference;

/**
 * Something that is done with rows, under the words {@code act.<id>}.
 *
 * @param lists whose rows they are
 */
record LedgerAct(String id, Set<EReference> lists, Predicate<ListRows> possible, Consumer<ListRows> action)
        implements ListAct {

    @Override
    public boolean concerns(EReference list) {
        return lists.contains(list);
    }

    @Override
    public String label() {
        return RectificationTexts.get("act." + id);
    }

    @Override
    public String tip() {
        return RectificationTexts.get("act." + id + ".tip");
    }

    @Override
    public boolean isPossible(ListRows rows) {
        return possible.test(rows);
    }

    @Override
    public void run(ListRows rows) {
        action.accept(rows);
    }
}
