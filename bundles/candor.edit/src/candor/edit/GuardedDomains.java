// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Makes the guarded domains of desktop and command line, so that both keep to the same vetoes. An OSGi service; a veto that
 * comes later holds for the domains there are.
 */
@Component(service = GuardedDomains.class)
public final class GuardedDomains {
    private final List<Veto> vetoes = new CopyOnWriteArrayList<>();

    /** One more veto. */
    @Reference(
            name = "vetoes",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(Veto veto) {
        vetoes.add(veto);
    }

    /** One veto less. */
    public void remove(Veto veto) {
        vetoes.remove(veto);
    }

    /** The domain through which a model is written; to be disposed when nobody edits the model any more. */
    public GuardedDomain of(ResourceSet model) {
        ComposedAdapterFactory items = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        items.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        GuardedDomain domain = new GuardedDomain(items, model, () -> vetoes);
        model.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
        return domain;
    }
}
