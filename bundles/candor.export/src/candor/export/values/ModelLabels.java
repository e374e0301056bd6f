// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.model.meeting.MeetingPackage;
import candor.model.meeting.provider.MeetingEditPlugin;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Chinese names of what the metamodel defines, from the one place where labels stand: the default properties of the
 * item providers. The default locale is not used, because the language of the user interface must not change a
 * document.
 *
 * <p>Of other metamodels the names in their {@code .ecore} are used.
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

    /** Label of a value of an enumeration of the metamodel, e.g. 上午. */
    public String name(Enumerator literal) {
        String key = "_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal";
        return texts.containsKey(key) ? texts.getString(key) : literal.getLiteral();
    }

    private String text(EPackage owner, String key, String otherwise) {
        return owner == MeetingPackage.eINSTANCE && texts.containsKey(key) ? texts.getString(key) : otherwise;
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
