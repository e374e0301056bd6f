// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;

/**
 * Lists that take objects of every bundle's metamodel, as the extensions of a dossier do (key {@code open} of {@code
 * candor/form}), and the classes they take: of each package that a bundle registers, those that no other class of the package
 * contains. A class says otherwise by the key {@code top}, true or false.
 */
public final class OpenLists {
    private static final String OPEN = "open";
    private static final String TOP = "top";

    /** Namespaces of the platform and of XML, whose packages hold nothing that a person enters. */
    private static final List<String> PLATFORM =
            List.of("http://www.eclipse.org/", "http:///org/eclipse/", "http://www.w3.org/");

    private OpenLists() {}

    /** Whether a feature takes objects of every bundle's metamodel. */
    public static boolean isOpen(EStructuralFeature feature) {
        return feature instanceof EReference list
                && list.isContainment()
                && Boolean.parseBoolean(ModelAnnotations.text(list, OPEN));
    }

    /** The open lists of a class. */
    public static List<EReference> of(EClass type) {
        return type.getEAllContainments().stream().filter(OpenLists::isOpen).toList();
    }

    /** The classes whose objects may stand in the open lists of an object, or stand there already; by package. */
    public static List<EClass> kinds(EObject owner) {
        List<EReference> lists = of(owner.eClass());
        if (lists.isEmpty()) {
            return List.of();
        }
        Set<EClass> kinds = new LinkedHashSet<>(offered(owner.eClass().getEPackage()));
        lists.forEach(list -> ((List<?>) owner.eGet(list))
                .stream()
                        .map(object -> ((EObject) object).eClass())
                        .filter(type -> type.getEPackage() != owner.eClass().getEPackage())
                        .forEach(kinds::add));
        return kinds.stream()
                .sorted(Comparator.comparing(type -> type.getEPackage().getNsURI()))
                .toList();
    }

    /** A new object of each class that an object's open lists take. */
    static List<CommandParameter> offers(EObject owner) {
        return of(owner.eClass()).stream()
                .flatMap(list -> offered(owner.eClass().getEPackage()).stream()
                        .map(kind -> new CommandParameter(null, list, EcoreUtil.create(kind))))
                .toList();
    }

    private static List<EClass> offered(EPackage own) {
        return Stream.of(EPackage.Registry.INSTANCE.keySet().toArray(String[]::new))
                .filter(namespace -> PLATFORM.stream().noneMatch(namespace::startsWith))
                .sorted()
                .flatMap(namespace -> RegisteredPackages.find(EPackage.Registry.INSTANCE, namespace).stream())
                .filter(found -> found != own)
                .flatMap(found -> found.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(OpenLists::isTop)
                .toList();
    }

    private static boolean isTop(EClass type) {
        if (type.isAbstract() || type.isInterface()) {
            return false;
        }
        String said = ModelAnnotations.text(type, TOP);
        return said.isEmpty() ? !isPart(type) : Boolean.parseBoolean(said);
    }

    private static boolean isPart(EClass type) {
        return type.getEPackage().getEClassifiers().stream()
                .filter(other -> other instanceof EClass && other != type)
                .flatMap(other -> ((EClass) other).getEReferences().stream())
                .filter(EReference::isContainment)
                .map(EReference::getEReferenceType)
                .filter(Objects::nonNull)
                .anyMatch(held -> held.getEPackage() == type.getEPackage() && held.isSuperTypeOf(type));
    }
}
