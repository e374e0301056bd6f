// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.edit.ModelWords;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.provider.MeetingEditPlugin;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Names of what a metamodel defines, from the one place where its labels stand: the properties of the item providers, of other bundles'
 * metamodels those beside their {@code .ecore}. Documents take the Chinese ones, because the language of the user interface must not change
 * them; what a window tells about a document may be in the language of the window.
 */
public final class ModelLabels {

    private static final ModelLabels INSTANCE = new ModelLabels(Locale.CHINESE);

    /** Those of other languages, by language. */
    private static final Map<String, ModelLabels> TRANSLATED = new ConcurrentHashMap<>();

    private final Locale language;
    private final ResourceBundle chinese;
    private final ResourceBundle texts;

    private ModelLabels(Locale language) {
        this.language = language;
        chinese = read("plugin.properties").orElseThrow();
        texts = read("plugin_" + language.getLanguage() + ".properties").orElse(chinese);
    }

    /** Those of documents. */
    public static ModelLabels instance() {
        return INSTANCE;
    }

    /** Those of a language; a name that is not translated is Chinese. */
    public static ModelLabels in(Locale language) {
        return language.getLanguage().equals(INSTANCE.language.getLanguage())
                ? INSTANCE
                : TRANSLATED.computeIfAbsent(language.getLanguage(), any -> new ModelLabels(language));
    }

    /** Label of a class, e.g. 会议方案. */
    public String name(EClass type) {
        return text(type.getEPackage(), "_UI_" + type.getName() + "_type", type.getName());
    }

    /** Label of a feature behind that of the class that defines it, e.g. 会议方案·会议日期. */
    public String name(EStructuralFeature feature) {
        EClass type = feature.getEContainingClass();
        String key = "_UI_" + type.getName() + "_" + feature.getName() + "_feature";
        return name(type) + (this == INSTANCE ? "·" : " · ") + text(type.getEPackage(), key, feature.getName());
    }

    /** Label of a value of an enumeration of a metamodel, e.g. 上午. */
    public String name(Enumerator literal) {
        return type(literal)
                .map(type -> text(
                        type.getEPackage(),
                        "_UI_" + type.getName() + "_" + literal.getName() + "_literal",
                        literal.getLiteral()))
                .orElseGet(literal::getLiteral);
    }

    /** The enumeration of a value: it is said by a dynamic one, and known by its class of a generated one. */
    private static Optional<EEnum> type(Enumerator literal) {
        if (literal instanceof EEnumLiteral dynamic) {
            return Optional.of(dynamic.getEEnum());
        }
        return Stream.concat(
                        Stream.of(MeetingPackage.eINSTANCE),
                        List.copyOf(EPackage.Registry.INSTANCE.values()).stream()
                                .filter(EPackage.class::isInstance)
                                .map(EPackage.class::cast))
                .flatMap(owner -> owner.getEClassifiers().stream())
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .filter(type -> type.getInstanceClass() == literal.getClass())
                .findFirst();
    }

    private String text(EPackage owner, String key, String otherwise) {
        if (owner == MeetingPackage.eINSTANCE) {
            return Stream.of(texts, chinese)
                    .filter(words -> words.containsKey(key))
                    .findFirst()
                    .map(words -> words.getString(key))
                    .orElse(otherwise);
        }
        return ModelWords.get(owner, key, language).orElse(otherwise);
    }

    private static Optional<ResourceBundle> read(String file) {
        URI place =
                URI.create(MeetingEditPlugin.INSTANCE.getBaseURL().toString()).resolve(file);
        try (Reader in = new InputStreamReader(place.toURL().openStream(), StandardCharsets.UTF_8)) {
            return Optional.of(new PropertyResourceBundle(in));
        } catch (FileNotFoundException untranslated) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
