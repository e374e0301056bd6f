// SPDX-License-Identifier: EPL-2.0
package candor.workbench.failure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Finds the bundle whose handler or listener an exception came out of: whoever called the rest, not where it was thrown. */
final class Culprit {

    /** What calls handlers and listeners: what stands below has nothing to do with the fault. */
    private static final List<String> CALLERS =
            List.of("org.eclipse.e4.core.internal.di.", "org.eclipse.swt.widgets.EventTable");

    private static final List<String> PLATFORM = List.of("java.", "jdk.", "sun.", "org.eclipse.");

    private final Function<String, Optional<Bundle>> bundles;

    Culprit() {
        this(Culprit::bundle);
    }

    /** @param bundles finds the bundle of a class by its name */
    Culprit(Function<String, Optional<Bundle>> bundles) {
        this.bundles = bundles;
    }

    /** The bundle; empty where only the platform took part. */
    Optional<Bundle> of(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return Arrays.stream(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(name -> CALLERS.stream().noneMatch(name::startsWith))
                .filter(name -> PLATFORM.stream().noneMatch(name::startsWith))
                .distinct()
                .map(bundles)
                .flatMap(Optional::stream)
                .reduce((inner, outer) -> outer);
    }

    private static Optional<Bundle> bundle(String type) {
        Bundle own = FrameworkUtil.getBundle(Culprit.class);
        return Stream.of(own.getBundleContext().getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING)
                .map(bundle -> owner(bundle, type))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Bundle> owner(Bundle bundle, String type) {
        try {
            return Optional.ofNullable(FrameworkUtil.getBundle(bundle.loadClass(type)));
        } catch (ClassNotFoundException | LinkageError unknown) {
            return Optional.empty();
        }
    }
}
