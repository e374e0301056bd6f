// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.ItemWords;
import candor.forms.text.FormTexts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;

/**
 * Every word a form shows about a model, asked from the item providers of EMF.Edit and the {@code plugin.properties} of
 * their edit bundles; no label is in code. A missing key falls back to the name in the metamodel.
 */
public final class FormLabels {
    private final AdapterFactory adapterFactory;
    private final AdapterFactoryItemDelegator items;
    private final EObject surroundings;

    /** @param adapterFactory makes the item providers */
    public FormLabels(AdapterFactory adapterFactory) {
        this(adapterFactory, null);
    }

    /**
     * @param adapterFactory makes the item providers
     * @param surroundings in whose model an object may refer to others that stands in none itself; null where there is no such object
     */
    FormLabels(AdapterFactory adapterFactory, EObject surroundings) {
        this.surroundings = surroundings;
        this.adapterFactory = adapterFactory;
        this.items = new AdapterFactoryItemDelegator(adapterFactory);
    }

    /** What an object is called, as its item provider says; empty for null. */
    public String text(Object object) {
        String text = object == null ? "" : items.getText(object);
        return text == null ? "" : text;
    }

    /**
     * What an object is called, without the name of its class that item providers put before it. One that has no name is called by what the columns of
     * its list show first.
     */
    public String name(EObject object) {
        String own = ownName(object);
        return object != null && own.equals(type(object, object.eClass()))
                ? firstColumn(object).orElse(own)
                : own;
    }

    private String ownName(EObject object) {
        String text = text(object).strip();
        String type = object == null ? "" : type(object, object.eClass());
        return !type.isEmpty() && text.startsWith(type + " ")
                ? text.substring(type.length()).strip()
                : text;
    }

    private Optional<String> firstColumn(EObject object) {
        EReference list = object.eContainmentFeature();
        return list == null || !list.isMany()
                ? Optional.empty()
                : FormHints.of(list).columns().stream()
                        .map(object.eClass()::getEStructuralFeature)
                        .filter(column -> column != null && !column.isMany())
                        .map(column -> words(object, column))
                        .filter(words -> !words.isEmpty())
                        .findFirst();
    }

    /** What a choice or a reference says; an object it refers to is called by its own name, because two that refer to each other would never end. */
    private String words(EObject object, EStructuralFeature column) {
        if (column instanceof EReference) {
            return ownName((EObject) object.eGet(column));
        }
        return column.getEType() instanceof EEnum type && object.eGet(column) instanceof Enumerator value
                ? literal(object, column, type.getEEnumLiteral(value.getName()))
                : "";
    }

    /** What an object is called in a reference: its class is said where the reference may hold several. */
    public String name(EObject object, EStructuralFeature reference) {
        return object == null || object.eClass() == reference.getEType() ? name(object) : text(object);
    }

    /**
     * Label of a feature: of its property descriptor, else key {@code _UI_<Class>_<feature>_feature}.
     *
     * @param object has the feature, or is near enough that its item provider knows the key: the owner of a list knows
     *     those of its rows
     */
    public String feature(EObject object, EStructuralFeature feature) {
        return descriptor(object, feature)
                .map(descriptor -> descriptor.getDisplayName(object))
                .or(() -> key(object, key(feature)))
                .orElseGet(() -> spaced(feature.getName()));
    }

    /** Everything a feature may be called in what comes from elsewhere: its label in all languages, and its name in the metamodel. */
    public Set<String> names(EObject object, EStructuralFeature feature) {
        Set<String> names = new LinkedHashSet<>();
        names.add(feature(object, feature));
        names.addAll(ItemWords.inEveryLanguage(adapterFactory, object, key(feature)));
        names.add(feature.getName());
        return names;
    }

    /** The same of a literal of an enumeration. */
    public Set<String> names(EObject object, EStructuralFeature feature, EEnumLiteral literal) {
        Set<String> names = new LinkedHashSet<>();
        names.add(literal(object, feature, literal));
        names.addAll(ItemWords.inEveryLanguage(adapterFactory, object, key(literal)));
        names.add(literal.getLiteral());
        names.add(literal.getName());
        return names;
    }

    private static String key(EStructuralFeature feature) {
        return "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature";
    }

    private static String key(EEnumLiteral literal) {
        return "_UI_" + literal.getEEnum().getName() + "_" + literal.getName() + "_literal";
    }

    /** Name of a class: key {@code _UI_<Class>_type}, looked up near {@code object}. */
    public String type(EObject object, EClass type) {
        return key(object, "_UI_" + type.getName() + "_type").orElseGet(() -> spaced(type.getName()));
    }

    /** What a row that is struck out is called beside its number: key {@code _UI_<Class>_struck}. */
    public String struck(EObject object) {
        return key(object, "_UI_" + object.eClass().getName() + "_struck")
                .orElseGet(() -> FormTexts.get("list.struck"));
    }

    /** Heading of a group: key {@code _UI_group_<key>}; empty for the empty key. */
    public String group(EObject object, String key) {
        return key.isEmpty() ? "" : key(object, "_UI_group_" + key).orElseGet(() -> spaced(key));
    }

    /** Unit behind a field: key {@code _UI_unit_<key>}; empty for the empty key. */
    public String unit(EObject object, String key) {
        return key.isEmpty() ? "" : key(object, "_UI_unit_" + key).orElse(key);
    }

    /** Grey text of an empty field: a text of its own, or the {@code %key} of one. */
    public String hint(EObject object, String hint) {
        return hint.startsWith("%") ? key(object, hint.substring(1)).orElse("") : hint;
    }

    /** Label of an enumeration's literal: key {@code _UI_<Enum>_<literal>_literal}. */
    public String literal(EObject object, EStructuralFeature feature, EEnumLiteral literal) {
        return key(object, key(literal))
                .or(() -> descriptor(object, feature)
                        .map(descriptor -> descriptor.getLabelProvider(object).getText(literal.getInstance())))
                .orElseGet(() ->
                        literal.getInstance() instanceof Enumerator value ? value.getLiteral() : literal.getName());
    }

    /** Objects that may stand in a reference, as the property descriptor says, without the empty choice. */
    public List<EObject> choices(EObject object, EStructuralFeature feature) {
        // The item provider looks for choices in the model of the object it is asked about.
        EObject asked = surroundings != null && object.eResource() == null ? surroundings : object;
        Collection<?> choices = descriptor(object, feature)
                .<Collection<?>>map(descriptor -> descriptor.getChoiceOfValues(asked))
                .orElse(List.of());
        return choices.stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    /** False where the property descriptor says that the feature cannot be set. */
    public boolean writable(EObject object, EStructuralFeature feature) {
        return descriptor(object, feature)
                .map(descriptor -> descriptor.canSetProperty(object))
                .orElse(true);
    }

    private Optional<IItemPropertyDescriptor> descriptor(EObject object, EStructuralFeature feature) {
        if (object.eClass().getFeatureID(feature) < 0) {
            return Optional.empty();
        }
        Object source = adapterFactory.adapt(object, IItemPropertySource.class);
        return source instanceof IItemPropertySource properties
                ? Optional.ofNullable(properties.getPropertyDescriptor(object, feature))
                : Optional.empty();
    }

    /** Looks a key up. A missing key is no error, because the name in the metamodel is used instead. */
    private Optional<String> key(EObject object, String key) {
        return ItemWords.get(adapterFactory, object, key);
    }

    private static String spaced(String name) {
        String words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
