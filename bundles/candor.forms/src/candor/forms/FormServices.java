// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.GuardedDomain;
import java.util.List;
import java.util.function.LongSupplier;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The services that a program gives its forms.
 *
 * @param domain everything is written through it
 * @param adapterFactory makes the item providers that know labels and choices
 * @param kinds which fields there are
 * @param acts what can be done with rows of certain lists
 * @param looks how certain lists are shown
 * @param findings what the program's checks say
 * @param navigation how other objects are opened
 * @param memory remembers folded groups
 * @param surroundings in whose model an object stands that belongs to none, such as a draft; null where there is no such object
 * @param colors the theme's; null for those that go with the system's widgets
 * @param clock milliseconds, for the pause that ends a step of undo
 */
public record FormServices(
        GuardedDomain domain,
        AdapterFactory adapterFactory,
        FieldKindRegistry kinds,
        List<ListAct> acts,
        List<ListLook> looks,
        FindingSource findings,
        FormNavigation navigation,
        FormMemory memory,
        EObject surroundings,
        FormColors colors,
        LongSupplier clock) {
    /** These fields, no findings, no navigation, the system's colours. */
    public static FormServices of(GuardedDomain domain, FieldKindRegistry kinds) {
        return new FormServices(
                domain,
                domain.getAdapterFactory(),
                kinds,
                List.of(),
                List.of(),
                FindingSource.NONE,
                FormNavigation.NONE,
                FormMemory.inMemory(),
                null,
                null,
                () -> System.nanoTime() / 1_000_000);
    }

    public FormServices withKinds(FieldKindRegistry other) {
        return new FormServices(
                domain, adapterFactory, other, acts, looks, findings, navigation, memory, surroundings, colors, clock);
    }

    public FormServices withActs(List<ListAct> other) {
        return new FormServices(
                domain,
                adapterFactory,
                kinds,
                List.copyOf(other),
                looks,
                findings,
                navigation,
                memory,
                surroundings,
                colors,
                clock);
    }

    public FormServices withLooks(List<ListLook> other) {
        return new FormServices(
                domain,
                adapterFactory,
                kinds,
                acts,
                List.copyOf(other),
                findings,
                navigation,
                memory,
                surroundings,
                colors,
                clock);
    }

    /** What the program adds to the lists of a containment. */
    public List<Facet> facets(EReference list) {
        return looks.stream()
                .filter(look -> look.concerns(list))
                .flatMap(look -> look.facets().stream())
                .toList();
    }

    public FormServices withFindings(FindingSource other) {
        return new FormServices(
                domain, adapterFactory, kinds, acts, looks, other, navigation, memory, surroundings, colors, clock);
    }

    public FormServices withNavigation(FormNavigation other) {
        return new FormServices(
                domain, adapterFactory, kinds, acts, looks, findings, other, memory, surroundings, colors, clock);
    }

    public FormServices withMemory(FormMemory other) {
        return new FormServices(
                domain, adapterFactory, kinds, acts, looks, findings, navigation, other, surroundings, colors, clock);
    }

    public FormServices withSurroundings(EObject other) {
        return new FormServices(
                domain, adapterFactory, kinds, acts, looks, findings, navigation, memory, other, colors, clock);
    }

    public FormServices withColors(FormColors other) {
        return new FormServices(
                domain, adapterFactory, kinds, acts, looks, findings, navigation, memory, surroundings, other, clock);
    }

    public FormServices withClock(LongSupplier other) {
        return new FormServices(
                domain, adapterFactory, kinds, acts, looks, findings, navigation, memory, surroundings, colors, other);
    }
}
