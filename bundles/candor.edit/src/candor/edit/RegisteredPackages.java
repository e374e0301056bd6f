// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EPackage;

/** The packages that bundles register. */
public final class RegisteredPackages {
    private RegisteredPackages() {}

    /**
     * The package of a namespace. One that its bundle cannot make, for a metamodel that cannot be read or a class that is not
     * there, counts as not installed: it takes no other with it, and what is stored of it is kept as it is.
     */
    @SuppressWarnings("unused")
    public static Optional<EPackage> find(EPackage.Registry registry, String namespace) {
        try {
            return Optional.ofNullable(registry.getEPackage(namespace));
        } catch (RuntimeException | LinkageError broken) {
            return Optional.empty();
        }
    }
}
