// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import java.util.List;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Makes the guarded domains of desktop and command line, so that the same vetoes hold for both. An OSGi service; a veto
 * that comes later holds for the domains there are. One that fails is reported, and the features it judges stay as they
 * are.
 */
@Component(service = GuardedDomains.class)
public final class GuardedDomains {
    private final Contributions<Veto> known;
    private volatile List<GuardedVeto> vetoes = List.of();

    /** Makes domains whose failing vetoes are reported to nobody, for tests. */
    public GuardedDomains() {
        this(new Faults());
    }

    /** @param faults are told of every veto that fails */
    @Activate
    public GuardedDomains(@Reference Faults faults) {
        known = new Contributions<>(ContributionKind.VETO, GuardedVeto::introduce, faults);
    }

    /** Adds a veto that is a service. */
    @Reference(
            name = "vetoes",
            service = Veto.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ServiceReference<Veto> reference) {
        known.add(reference);
        update();
    }

    /** Removes a service. */
    public void remove(ServiceReference<Veto> reference) {
        known.remove(reference);
        update();
    }

    /** Adds a veto. */
    public void add(Veto veto) {
        known.add(veto);
        update();
    }

    /** Removes a veto. */
    public void remove(Veto veto) {
        known.remove(veto);
        update();
    }

    /** Keeps the features of each veto, because a veto that has failed cannot be asked again. */
    private synchronized void update() {
        vetoes = known.all().stream().map(this::guarded).toList();
    }

    private GuardedVeto guarded(Contribution<Veto> veto) {
        return vetoes.stream().filter(known -> known.isOf(veto)).findFirst().orElseGet(() -> new GuardedVeto(veto));
    }

    /** The domain through which a model is written; to be disposed when nobody edits the model any more. */
    public GuardedDomain of(ResourceSet model) {
        ComposedAdapterFactory items = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        items.addAdapterFactory(new WordedItems());
        GuardedDomain domain = new GuardedDomain(items, model, () -> List.copyOf(vetoes));
        model.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
        return domain;
    }
}
