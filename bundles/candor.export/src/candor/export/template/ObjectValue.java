// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionException;
import candor.base.text.Nearest;
import candor.export.values.ModelAddress;
import candor.export.values.PrintedValues;
import candor.export.values.TemplateProperty;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An object of a dossier as templates see it: the features of its class by name, and its computed properties. */
final class ObjectValue implements TemplateHashModel {

    private final ModelWrapper wrapper;
    private final EObject object;
    private final String gap;

    ObjectValue(ModelWrapper wrapper, EObject object) {
        this(wrapper, object, null);
    }

    /** @param gap the address of the field in which the object is missing, where an empty one stands for it; else {@code null} */
    ObjectValue(ModelWrapper wrapper, EObject object, String gap) {
        this.wrapper = wrapper;
        this.object = object;
        this.gap = gap;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature != null) {
            return value(name, wrapper.labels().name(feature), name, PrintedValues.of(object, feature));
        }
        Optional<Contribution<TemplateProperty>> property = wrapper.properties().find(object.eClass(), name);
        if (property.isPresent()) {
            return computed(property.get());
        }
        throw new ValueException(TemplateTexts.get(
                "name.unknown.object",
                wrapper.labels().name(object.eClass()),
                object.eClass().getName(),
                name,
                Nearest.hint(name, names(object.eClass()))));
    }

    private TemplateModel computed(Contribution<TemplateProperty> property) throws ValueException {
        TemplateProperty known = property.service();
        String label =
                wrapper.labels().name(object.eClass()) + "·" + known.label().in(Locale.SIMPLIFIED_CHINESE);
        try {
            Object value = property.require(p -> p.value().apply(object));
            if (gap == null) {
                wrapper.rendering().lookedAt(ModelAddress.of(object, known.name()));
            }
            wrapper.rendering().computed(value);
            return value(known.name(), label, known.field().getName(), value);
        } catch (ContributionException e) {
            throw new ValueException(e.text(Locale.SIMPLIFIED_CHINESE));
        }
    }

    /** @param field where a person changes it */
    private TemplateModel value(String name, String label, String field, Object value) {
        String origin = gap == null ? ModelAddress.of(object, field) : gap;
        wrapper.rendering().lookedAt(origin);
        TemplateModel model = wrapper.wrap(value, label, origin);
        if (model == null || value instanceof List<?> list && list.isEmpty()) {
            wrapper.rendering().missed(new Rendering.Lookup(name, label, origin));
        }
        return model;
    }

    private List<String> names(EClass type) {
        List<String> names = new ArrayList<>(wrapper.properties().names(type));
        type.getEAllStructuralFeatures().forEach(f -> names.add(f.getName()));
        return names;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    EObject object() {
        return object;
    }
}
