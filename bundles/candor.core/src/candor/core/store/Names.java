// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.edit.ModelWords;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.provider.MeetingEditPlugin;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What objects and features are called in messages: the labels of the forms, and the object's own name where it has one. */
final class Names {

    /** Attributes by which people know an object, the best first. */
    private static final List<String> NAMING = List.of("name", "title", "number", "summary", "text");

    private static final int LENGTH = 30;

    private Names() {}

    /** E.g. 人员 张三. */
    static String of(EObject object) {
        EClass type = object.eClass();
        String label = label(type.getEPackage(), "_UI_" + type.getName() + "_type", type.getName());
        return NAMING.stream()
                .map(type::getEStructuralFeature)
                .filter(feature -> feature != null && !feature.isMany())
                .map(object::eGet)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> label + ' ' + (name.length() > LENGTH ? name.substring(0, LENGTH) + '…' : name))
                .orElse(label);
    }

    /** E.g. 所在支部. */
    static String of(EStructuralFeature feature) {
        EClass type = feature.getEContainingClass();
        return label(
                type.getEPackage(), "_UI_" + type.getName() + '_' + feature.getName() + "_feature", feature.getName());
    }

    private static String label(EPackage owner, String key, String otherwise) {
        return owner == MeetingPackage.eINSTANCE
                ? MeetingEditPlugin.INSTANCE.getString(key)
                : ModelWords.get(owner, key, Locale.getDefault()).orElse(otherwise);
    }
}
