// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.IItemPropertySource;

/** Words about a model from the {@code plugin.properties} of its edit bundle, which the item providers of EMF.Edit know. */
public final class ItemWords {
    /** The texts of an edit bundle in Chinese and in English. */
    private static final List<String> FILES = List.of("plugin.properties", "plugin_en.properties");

    private static final Map<String, Optional<ResourceBundle>> READ = new ConcurrentHashMap<>();

    private ItemWords() {}

    /**
     * The texts of a key in all languages of the program, that of the program first: what comes from elsewhere may be written in any of them.
     *
     * @param near as for {@link #get}
     */
    public static Set<String> inEveryLanguage(AdapterFactory items, EObject near, String key) {
        Set<String> texts = new LinkedHashSet<>();
        get(items, near, key).ifPresent(texts::add);
        EPackage owner = near.eClass().getEPackage();
        Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .forEach(language -> ModelWords.get(owner, key, language).ifPresent(texts::add));
        if (items.adapt(near, IItemPropertySource.class) instanceof ResourceLocator locator) {
            FILES.stream()
                    .map(file -> READ.computeIfAbsent(locator.getBaseURL() + file, ItemWords::read))
                    .flatMap(Optional::stream)
                    .filter(bundle -> bundle.containsKey(key))
                    .forEach(bundle -> texts.add(bundle.getString(key)));
        }
        return texts;
    }

    @SuppressWarnings("unused")
    private static Optional<ResourceBundle> read(String address) {
        try (InputStream in = URI.create(address).toURL().openStream()) {
            return Optional.of(new PropertyResourceBundle(in));
        } catch (IOException | IllegalArgumentException missing) {
            // The bundle has no words in that language; those it has are found all the same.
            return Optional.empty();
        }
    }

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
