// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.base.contribution.Contribution;
import candor.forms.Facet;
import candor.forms.ListLook;
import java.util.List;
import org.eclipse.emf.ecore.EReference;

/** What some bundle shows of rows, as forms get it: where it fails it says nothing any more, and the forms go on. */
record GuardedLook(Contribution<ListLook> look) implements ListLook {

    static GuardedLook of(Contribution<?> bundle, ListLook look) {
        return new GuardedLook(bundle.part(look, look.getClass().getSimpleName()));
    }

    @Override
    public boolean concerns(EReference list) {
        return look.call(each -> each.concerns(list), () -> false);
    }

    @Override
    public List<Facet> facets() {
        return look.call(each -> each.facets().stream().map(this::guarded).toList(), List::of);
    }

    private Facet guarded(Facet facet) {
        return new Facet(
                facet.id(),
                facet.label(),
                row -> look.call(each -> facet.values().apply(row), List::of),
                row -> look.call(each -> facet.severity().apply(row), () -> null),
                facet.column());
    }
}
