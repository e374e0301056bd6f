// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.edit.ItemWords;
import candor.edit.ModelAnnotations;
import candor.edit.ModelWords;
import candor.edit.WordedItems;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.provider.MeetingEditPlugin;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/**
 * What objects and fields of a dossier are called in the language of a session. Item providers use the language of the
 * platform, which on a server was chosen by nobody, so the names of classes are replaced.
 */
final class ObjectNames {

    /** The most characters of a name; longer ones, such as whole opinions, are cut. */
    private static final int LONGEST = 40;

    private static final String STEP = " › ";
    private static final String BETWEEN = " · ";
    private static final int COLUMNS = 3;

    private final EObject root;
    /** Names are asked for again with every finding below them, and hostile ones take long to make. */
    private final Map<EObject, String> known = new IdentityHashMap<>();

    private final Locale locale;
    private final Properties words = new Properties();
    private final ComposedAdapterFactory items =
            new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);

    /** @param root the dossier, which is not named itself */
    ObjectNames(EObject root, Locale locale) {
        this.root = root;
        this.locale = locale;
        items.addAdapterFactory(new WordedItems());
        read("plugin.properties");
        if (locale.getLanguage().equals("en")) {
            read("plugin_en.properties");
        }
    }

    private void read(String name) {
        URI place =
                URI.create(MeetingEditPlugin.INSTANCE.getBaseURL().toString()).resolve(name);
        try (Reader in = new InputStreamReader(place.toURL().openStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way from the dossier down to an object. */
    String path(EObject object) {
        EObject owner = object.eContainer();
        return owner == null || owner == root ? name(object) : path(owner) + STEP + name(object);
    }

    private String name(EObject object) {
        return known.computeIfAbsent(object, this::newName);
    }

    /** Where there can be only one, what it is to its owner is name enough. */
    private String newName(EObject object) {
        if (object.eContainmentFeature() != null
                && !object.eContainmentFeature().isMany()) {
            return name(object.eContainmentFeature());
        }
        String key = "_UI_" + object.eClass().getName() + "_type";
        String type = word(object.eClass().getEPackage(), key, object.eClass().getName());
        String own = ownName(object);
        List<String> columns = columns(object);
        String said = columns.isEmpty() || columns.contains(own)
                ? own
                : columns.stream().limit(COLUMNS).collect(Collectors.joining(BETWEEN));
        String name = said.isEmpty() ? type : type + " " + said;
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    }

    /** What the columns of its list show, where those are not empty: two papers of one title differ by whose they are. */
    private List<String> columns(EObject object) {
        if (object.eContainmentFeature() == null) {
            return List.of();
        }
        return ModelAnnotations.names(object.eContainmentFeature(), "columns").stream()
                .map(object.eClass()::getEStructuralFeature)
                .filter(column -> column != null && !column.isMany())
                .map(column -> value(object.eGet(column)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String value(Object value) {
        return switch (value) {
            case null -> "";
            // A value of a dynamic enumeration is an object too.
            case EEnumLiteral literal ->
                word(
                        literal.getEEnum().getEPackage(),
                        "_UI_" + literal.getEEnum().getName() + "_" + literal.getName() + "_literal",
                        literal.getLiteral());
            case EObject target -> ownName(target);
            case Enumerator literal ->
                words.getProperty(
                        "_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal",
                        literal.getLiteral());
            case Boolean flag -> "";
            default -> value.toString().replaceAll("\\s+", " ").strip();
        };
    }

    /** Item providers put the name of the class before the name of the object. */
    private String ownName(EObject object) {
        String key = "_UI_" + object.eClass().getName() + "_type";
        IItemLabelProvider labels = (IItemLabelProvider) items.adapt(object, IItemLabelProvider.class);
        String text = labels.getText(object);
        String type = ItemWords.get(items, object, key).orElse("");
        text = text.startsWith(type) ? text.substring(type.length()) : text;
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The label of a field. */
    String name(EStructuralFeature feature) {
        String key = "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature";
        return word(feature.getEContainingClass().getEPackage(), key, feature.getName());
    }

    private String word(EPackage owner, String key, String otherwise) {
        return owner == MeetingPackage.eINSTANCE
                ? words.getProperty(key, otherwise)
                : ModelWords.get(owner, key, locale).orElse(otherwise);
    }
}
