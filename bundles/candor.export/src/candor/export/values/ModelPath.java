// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.base.contribution.Contribution;
import candor.base.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * A way through the model: names of features and computed properties with dots between, {@code meeting.participations.person}. Where
 * objects of several classes stand, a class in brackets takes those of one: {@code extensions[Duty]}.
 */
public final class ModelPath {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\w+)])?");

    private final String text;
    private final List<Step> steps = new ArrayList<>();
    private final PropertyCatalog properties;
    private EClass type;
    private boolean value;

    /**
     * @param name of a feature or property
     * @param only class whose objects are meant, or {@code null} for all
     */
    private record Step(String name, String only) {}

    /**
     * @param root class of the objects that it starts from
     * @param text the way
     * @param properties that it may lead through
     * @throws PathException when a name is unknown where that can be seen without a dossier
     */
    public ModelPath(EClass root, String text, PropertyCatalog properties) {
        this.text = text;
        this.properties = properties;
        this.type = root;
        for (String part : text.split("\\.", -1)) {
            Matcher matcher = STEP.matcher(part);
            if (!matcher.matches()) {
                throw new PathException(text, "path.step", part);
            }
            Step step = new Step(matcher.group(1), matcher.group(2));
            follow(step);
            steps.add(step);
        }
    }

    /** Goes one step on by classes alone, as far as they are known. */
    private void follow(Step step) {
        if (value) {
            throw new PathException(text, "path.value", steps.getLast().name(), step.name());
        }
        if (type != null) {
            EStructuralFeature feature = type.getEStructuralFeature(step.name());
            if (feature != null) {
                value = !(feature instanceof EReference);
                type = value ? null : known(((EReference) feature).getEReferenceType());
            } else {
                type = property(type, step.name()).service().result();
                value = type == null;
            }
        }
        if (step.only() != null && type != null) {
            type = type.getEPackage().getEClassifier(step.only()) instanceof EClass narrow ? narrow : null;
        }
    }

    /** {@code null} for what may be anything. */
    private static EClass known(EClass declared) {
        return declared == EcorePackage.Literals.EOBJECT ? null : declared;
    }

    private Contribution<TemplateProperty> property(EClass of, String name) {
        return properties.find(of, name).orElseThrow(() -> unknown(of, name));
    }

    private PathException unknown(EClass of, String name) {
        List<String> names = new ArrayList<>(properties.names(of));
        of.getEAllStructuralFeatures().forEach(f -> names.add(f.getName()));
        String label = ModelLabels.instance().name(of);
        return new PathException(text, "path.unknown", label, of.getName(), name, Nearest.hint(name, names));
    }

    /** Class of the objects that it leads to; {@code null} when it leads to values, or that depends on the dossier. */
    public EClass type() {
        return type;
    }

    /** Whether it leads to values and not to objects. */
    public boolean isValue() {
        return value;
    }

    /**
     * What it leads to, in order: lists are taken apart, what is missing is left out, the same object counts once.
     *
     * @throws PathException when an object does not have what is asked of it
     */
    public List<Object> from(EObject start) {
        List<Object> found = List.of(start);
        for (Step step : steps) {
            found = found.stream()
                    .flatMap(object -> next(object, step))
                    .filter(next -> step.only() == null || isA(next, step.only()))
                    .distinct()
                    .toList();
        }
        return found;
    }

    private Stream<Object> next(Object from, Step step) {
        if (!(from instanceof EObject object)) {
            throw new PathException(text, "path.value", from.toString(), step.name());
        }
        EStructuralFeature feature = object.eClass().getEStructuralFeature(step.name());
        Object next = feature != null
                ? object.eGet(feature)
                : property(object.eClass(), step.name()).require(p -> p.value().apply(object));
        return next instanceof List<?> several
                ? several.stream().filter(Objects::nonNull).map(Object.class::cast)
                : Stream.ofNullable(next);
    }

    private static boolean isA(Object object, String type) {
        return object instanceof EObject one
                && Stream.concat(Stream.of(one.eClass()), one.eClass().getEAllSuperTypes().stream())
                        .map(EClassifier::getName)
                        .anyMatch(type::equals);
    }
}
