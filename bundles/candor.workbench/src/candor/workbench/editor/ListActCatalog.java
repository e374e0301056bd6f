// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.forms.ListAct;
import candor.forms.ListLook;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What bundles let people do with the rows of certain lists. Follows {@link ListActs} services as they come and go. */
@Component(service = ListActCatalog.class)
public final class ListActCatalog {

    private final Contributions<ListActs> known;

    /** @param faults are told of everything that fails */
    @Activate
    public ListActCatalog(@Reference Faults faults) {
        known = new Contributions<>(
                ContributionKind.LIST_ACTS, acts -> acts.getClass().getSimpleName(), faults);
    }

    @Reference(service = ListActs.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ServiceReference<ListActs> reference) {
        known.add(reference);
    }

    void remove(ServiceReference<ListActs> reference) {
        known.remove(reference);
    }

    /** Adds what is no service. */
    void add(ListActs acts) {
        known.add(acts);
    }

    /**
     * The acts for the forms of one dossier.
     *
     * @param context of the dossier's tab
     */
    public List<ListAct> acts(IEclipseContext context) {
        return known.all().stream()
                .flatMap(contribution -> acts(contribution, context).stream())
                .toList();
    }

    /**
     * What bundles show of the rows of lists in the forms of one dossier.
     *
     * @param context of the dossier's tab
     */
    public List<ListLook> looks(IEclipseContext context) {
        return known.all().stream()
                .flatMap(contribution -> contribution
                        .call(
                                acts -> acts.looks(context).stream()
                                        .<ListLook>map(look -> GuardedLook.of(contribution, look))
                                        .toList(),
                                List::<ListLook>of)
                        .stream())
                .toList();
    }

    private static List<ListAct> acts(Contribution<ListActs> contribution, IEclipseContext context) {
        return contribution.call(
                acts -> acts.acts(context).stream()
                        .<ListAct>map(act -> GuardedAct.of(contribution, act))
                        .toList(),
                List::of);
    }
}
