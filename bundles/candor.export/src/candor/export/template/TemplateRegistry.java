// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.export.values.MeetingProperties;
import candor.export.values.PropertyCatalog;
import candor.export.values.TemplateProperties;
import java.io.IOException;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What bundles bring for templates: other templates, the highest ranked first, and computed values. */
@Component(service = TemplateRegistry.class)
public final class TemplateRegistry implements TemplateSource {

    private final Contributions<TemplateSource> sources;
    private final PropertyCatalog properties;

    /** @param faults are told of what fails */
    @Activate
    public TemplateRegistry(@Reference Faults faults) {
        sources = new Contributions<>(
                ContributionKind.TEMPLATE, source -> source.getClass().getName(), faults);
        properties = new PropertyCatalog(faults);
    }

    /** The registry of this program; one with the values of every meeting, and no more, where no services are. */
    public static TemplateRegistry installed() {
        Bundle bundle = FrameworkUtil.getBundle(TemplateRegistry.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<TemplateRegistry> reference =
                context == null ? null : context.getServiceReference(TemplateRegistry.class);
        if (reference != null) {
            return context.getService(reference);
        }
        TemplateRegistry alone = new TemplateRegistry(new Faults());
        alone.properties().add(new MeetingProperties());
        return alone;
    }

    /** Takes in templates. */
    @Reference(
            service = TemplateSource.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addSource(ServiceReference<TemplateSource> reference) {
        sources.add(reference);
    }

    void removeSource(ServiceReference<TemplateSource> reference) {
        sources.remove(reference);
    }

    /** Takes in computed values. */
    @Reference(
            service = TemplateProperties.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addProperties(ServiceReference<TemplateProperties> reference) {
        properties.add(reference);
    }

    void removeProperties(ServiceReference<TemplateProperties> reference) {
        properties.remove(reference);
    }

    /** The computed values. */
    public PropertyCatalog properties() {
        return properties;
    }

    @Override
    public Optional<TemplateText> find(String name) throws IOException {
        for (Contribution<TemplateSource> contribution : sources.all()) {
            Optional<TemplateText> found = contribution.call(source -> source.find(name), Optional::empty);
            if (found.isPresent()) {
                return found.map(text -> text.from(contribution.origin()));
            }
        }
        return Optional.empty();
    }
}
