// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.MissingResourceException;
import java.util.Optional;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertySource;

/** Words about a model from the {@code plugin.properties} of its edit bundle, which the item providers of EMF.Edit know. */
public final class ItemWords {
    private ItemWords() {}

    /**
     * The text of a key in the language of the program; empty where there is none.
     *
     * @param near an object whose item provider knows the edit bundle
     */
    @SuppressWarnings("unused")
    public static Optional<String> get(AdapterFactory items, EObject near, String key) {
        if (items.adapt(near, IItemPropertySource.class) instanceof ResourceLocator locator) {
            try {
                return Optional.of(locator.getString(key));
            } catch (MissingResourceException missing) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
