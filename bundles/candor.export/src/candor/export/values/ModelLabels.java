// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.edit.ModelWords;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.provider.MeetingEditPlugin;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Chinese names of what a metamodel defines, from the one place where its labels stand: the default properties of the
 * item providers, of other bundles' metamodels those beside their {@code .ecore}. The default locale is not used, because
 * the language of the user interface must not change a document.
 */
public final class ModelLabels {

    private static final ModelLabels INSTANCE = new ModelLabels(read());

    private final ResourceBundle texts;

    private ModelLabels(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The only instance. */
    public static ModelLabels instance() {
        return INSTANCE;
    }

    /** Label of a class, e.g. 会议方案. */
    public String name(EClass type) {
        return text(type.getEPackage(), "_UI_" + type.getName() + "_type", type.getName());
    }

    /** Label of a feature behind that of the class that defines it, e.g. 会议方案·会议日期. */
    public String name(EStructuralFeature feature) {
        EClass type = feature.getEContainingClass();
        String key = "_UI_" + type.getName() + "_" + feature.getName() + "_feature";
        return name(type) + "·" + text(type.getEPackage(), key, feature.getName());
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
            return texts.containsKey(key) ? texts.getString(key) : otherwise;
        }
        return ModelWords.get(owner, key, Locale.CHINESE).orElse(otherwise);
    }

    private static ResourceBundle read() {
        URI place =
                URI.create(MeetingEditPlugin.INSTANCE.getBaseURL().toString()).resolve("plugin.properties");
        try (Reader in = new InputStreamReader(place.toURL().openStream(), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
