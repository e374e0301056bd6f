// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.base.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.osgi.framework.ServiceReference;

/**
 * The computed values of all bundles. Follows {@link TemplateProperties} services as they come and go; usable without a service registry
 * by {@link #add(TemplateProperties)}.
 */
public final class PropertyCatalog {

    private final Contributions<TemplateProperties> brought;
    private final Map<Contribution<TemplateProperties>, List<TemplateProperty>> known = new LinkedHashMap<>();
    private final Faults faults;
    private volatile List<Contribution<TemplateProperty>> accepted = List.of();

    /** @param faults are told what was refused */
    public PropertyCatalog(Faults faults) {
        this.faults = faults;
        brought = new Contributions<>(ContributionKind.TEMPLATE_PROPERTY, PropertyCatalog::introduce, faults);
    }

    /** The faults to which failures of computed values are reported. */
    public Faults faults() {
        return faults;
    }

    private static String introduce(TemplateProperties bundle) {
        return bundle.properties().stream().map(TemplateProperty::address).collect(Collectors.joining(", "));
    }

    /** Takes in what a bundle computes. */
    public void add(ServiceReference<TemplateProperties> reference) {
        brought.add(reference).ifPresent(this::learn);
    }

    /** Takes in what is not registered. */
    public PropertyCatalog add(TemplateProperties properties) {
        brought.add(properties).ifPresent(this::learn);
        return this;
    }

    /** Lets the values of a bundle go. */
    public void remove(ServiceReference<TemplateProperties> reference) {
        brought.remove(reference).ifPresent(this::forget);
    }

    private synchronized void learn(Contribution<TemplateProperties> contribution) {
        known.put(contribution, contribution.call(bundle -> List.copyOf(bundle.properties()), List::of));
        accept();
    }

    private synchronized void forget(Contribution<TemplateProperties> contribution) {
        known.remove(contribution);
        accept();
    }

    /** Takes in the properties, the highest ranking first, so that of two with the same name it is kept. */
    private void accept() {
        List<Contribution<TemplateProperty>> all = new ArrayList<>();
        for (Contribution<TemplateProperties> contribution : brought.all()) {
            for (TemplateProperty property : known.getOrDefault(contribution, List.of())) {
                Contribution<TemplateProperty> one = accepted.stream()
                        .filter(before -> before.service() == property)
                        .findFirst()
                        .orElseGet(() -> contribution.part(property, property.address()));
                Optional<Text> collision = collision(property, all);
                collision.ifPresentOrElse(reason -> one.refuse(reason), () -> all.add(one));
            }
        }
        accepted = List.copyOf(all);
    }

    private static Optional<Text> collision(TemplateProperty property, List<Contribution<TemplateProperty>> before) {
        if (property.type().getEStructuralFeature(property.name()) != null) {
            return Optional.of(Text.of(
                    PropertyCatalog.class, "property.feature", property.type().getName()));
        }
        return before.stream()
                .filter(other -> collide(other.service(), property))
                .findFirst()
                .map(other -> Text.of(PropertyCatalog.class, "property.taken", other.name(), other.origin()));
    }

    private static boolean collide(TemplateProperty one, TemplateProperty other) {
        return one.name().equals(other.name())
                && (one.type().isSuperTypeOf(other.type()) || other.type().isSuperTypeOf(one.type()));
    }

    /** The property of a name; one that failed before is still found, and fails again. */
    public Optional<Contribution<TemplateProperty>> find(EClass type, String name) {
        return accepted.stream()
                .filter(p ->
                        p.service().name().equals(name) && p.service().type().isSuperTypeOf(type))
                .findFirst();
    }

    /** Names of the properties that objects of a class have. */
    public List<String> names(EClass type) {
        return accepted.stream()
                .map(Contribution::service)
                .filter(p -> p.type().isSuperTypeOf(type))
                .map(TemplateProperty::name)
                .toList();
    }
}
