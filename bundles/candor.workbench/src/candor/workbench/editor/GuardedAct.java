// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.base.contribution.Contribution;
import candor.forms.ListAct;
import candor.forms.ListRows;
import org.eclipse.emf.ecore.EReference;

/** An act of some bundle as forms get it: one that fails cannot be done any more, and the forms go on. */
record GuardedAct(Contribution<ListAct> act, String id, String label, String tip) implements ListAct {

    /** Asks an act for everything that does not change. */
    static GuardedAct of(Contribution<?> bundle, ListAct act) {
        return new GuardedAct(bundle.part(act, act.label()), act.id(), act.label(), act.tip());
    }

    @Override
    public boolean concerns(EReference list) {
        return act.call(each -> each.concerns(list), () -> false);
    }

    @Override
    public boolean isPossible(ListRows rows) {
        return act.call(each -> each.isPossible(rows), () -> false);
    }

    /** @throws candor.base.contribution.ContributionException when it fails, for the person who has asked for it */
    @Override
    public void run(ListRows rows) {
        act.require(each -> {
            each.run(rows);
            return null;
        });
    }
}
