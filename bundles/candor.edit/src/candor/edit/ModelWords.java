// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/**
 * Words about the metamodel of a bundle that brings no item providers: from the properties beside its {@code .ecore} or
 * {@code .genmodel}. {@code model/duty.ecore} has {@code model/duty.properties} in Chinese and {@code
 * model/duty_en.properties} in English, both UTF-8.
 */
public final class ModelWords {
    private static final Map<EPackage, ModelWords> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Properties chinese;
    private final Properties english;

    private ModelWords(EPackage owner) {
        chinese = read(owner, "");
        english = read(owner, "_en");
    }

    /** The text of a key in a language, in Chinese where that language has none; empty where there is neither. */
    public static Optional<String> get(EPackage owner, String key, Locale language) {
        ModelWords words = KNOWN.computeIfAbsent(owner, ModelWords::new);
        Properties first = language.getLanguage().equals("en") ? words.english : words.chinese;
        return Stream.of(first, words.chinese)
                .map(texts -> texts.getProperty(key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Properties read(EPackage owner, String suffix) {
        Properties texts = new Properties();
        model(owner).ifPresent(model -> {
            URI folder = model.trimSegments(1);
            URI file = folder.appendSegment(model.trimFileExtension().lastSegment() + suffix + ".properties");
            if (new ExtensibleURIConverterImpl().exists(file, Map.of())) {
                load(texts, file);
            }
        });
        return texts;
    }

    @SuppressWarnings("unused")
    private static void load(Properties texts, URI file) {
        try (Reader in = new InputStreamReader(
                new ExtensibleURIConverterImpl().createInputStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            // The names in the metamodel are used instead: a label is no reason to keep a dossier closed.
            texts.clear();
        }
    }

    /** Where the metamodel is stored: of generated classes as its bundle says at the extension point, else as it was loaded. */
    private static Optional<URI> model(EPackage owner) {
        URI generated = EcorePlugin.getEPackageNsURIToGenModelLocationMap(false).get(owner.getNsURI());
        URI loaded = owner.eResource() == null ? null : owner.eResource().getURI();
        return Optional.ofNullable(generated)
                .or(() -> Optional.ofNullable(loaded).filter(uri -> uri.isPlatform() || uri.isFile()));
    }
}
