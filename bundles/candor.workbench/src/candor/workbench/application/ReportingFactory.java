// SPDX-License-Identifier: EPL-2.0
package candor.workbench.application;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.osgi.framework.Bundle;

/**
 * Makes the objects that bundles contribute to the application model: views, handlers, add-ons, controls. The platform answers nothing for
 * what it cannot make and says so in its log only; here it is also reported with its bundle, and nothing else is disturbed.
 */
@SuppressWarnings("restriction")
final class ReportingFactory implements IContributionFactory {

    private static final String SCHEME = "bundleclass://";

    private final IContributionFactory platform;
    private final Faults faults;

    /** @param faults are told of everything that cannot be made */
    ReportingFactory(IContributionFactory platform, Faults faults) {
        this.platform = platform;
        this.faults = faults;
    }

    @Override
    public Object create(String uri, IEclipseContext context) {
        return made(uri, () -> platform.create(uri, context));
    }

    @Override
    public Object create(String uri, IEclipseContext context, IEclipseContext staticContext) {
        return made(uri, () -> platform.create(uri, context, staticContext));
    }

    private Object made(String uri, Supplier<Object> maker) {
        Optional<Origin> origin = origin(uri);
        return origin.isEmpty()
                ? maker.get()
                : Contribution.made(ContributionKind.DESKTOP, origin.get().component(), origin.get(), faults, maker)
                        .<Object, RuntimeException>call(object -> object, () -> null);
    }

    /** The origin that an address names, of a class in a bundle; empty for other addresses, which are the platform's affair. */
    private Optional<Origin> origin(String uri) {
        if (uri == null
                || !uri.startsWith(SCHEME)
                || !uri.substring(SCHEME.length()).contains("/")) {
            return Optional.empty();
        }
        String[] parts = uri.substring(SCHEME.length()).split("/", 2);
        Bundle bundle = Platform.getBundle(parts[0]);
        return Optional.of(bundle == null ? new Origin(parts[0], "", parts[1]) : Origin.of(bundle, parts[1]));
    }

    @Override
    public Bundle getBundle(String uri) {
        return platform.getBundle(uri);
    }

    @Override
    public boolean isEnabled(String uri) {
        return platform.isEnabled(uri);
    }
}
