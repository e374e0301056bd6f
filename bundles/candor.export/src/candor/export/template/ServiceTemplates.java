// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The templates of all {@link TemplateSource} services, highest ranking first; none outside a framework. */
public final class ServiceTemplates implements TemplateSource {

    @Override
    public Optional<TemplateText> find(String name) throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(ServiceTemplates.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            return Optional.empty();
        }
        for (ServiceReference<TemplateSource> reference : highestFirst(context)) {
            Optional<TemplateText> found = find(name, reference, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<ServiceReference<TemplateSource>> highestFirst(BundleContext context) {
        try {
            List<ServiceReference<TemplateSource>> references =
                    new ArrayList<>(context.getServiceReferences(TemplateSource.class, null));
            references.sort(Comparator.reverseOrder());
            return references;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<TemplateText> find(
            String name, ServiceReference<TemplateSource> reference, BundleContext context) throws IOException {
        TemplateSource source = context.getService(reference);
        try {
            return source == null ? Optional.empty() : source.find(name);
        } finally {
            context.ungetService(reference);
        }
    }
}
