// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits a dossier at random: any object, any field, any value that the field may have. */
public final class RandomEdits {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);
    private static final List<String> WORDS = List.of(
            "",
            "示组通〔2021〕58号",
            "示组通〔2021580号",
            "根据《关于开好党史学习教育专题民主生活会的通知》（示组通〔2021〕85号）",
            "市水务局拟于2022年1月20日（星期三）召开会议（送 审 稿）",
            "集中学习研讨9次，征求意见建议45条，谈心谈话32次，请予审批",
            "详见附件",
            "示例市水务局");

    private final Random random;
    private final Dossier dossier;

    public RandomEdits(Dossier dossier, long seed) {
        this.dossier = dossier;
        this.random = new Random(seed);
    }

    /** Makes one edit; returns what it did. */
    public String next() {
        EObject object = any();
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> f.isChangeable() && f != MeetingPackage.Literals.DOSSIER__EXTENSIONS)
                .toList();
        EStructuralFeature feature = one(features);
        edit(object, feature);
        return object.eClass().getName() + "." + feature.getName();
    }

    /** Gives a field another value, or changes its list. */
    public void edit(EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            editList(object, feature);
        } else {
            object.eSet(feature, value(feature));
        }
    }

    /** Any class, then any of its objects: there are hundreds of utterances, and one profile that many rules read. */
    private EObject any() {
        List<EObject> all = objects();
        EClass type = one(all.stream().map(EObject::eClass).distinct().toList());
        return one(all.stream().filter(o -> o.eClass() == type).toList());
    }

    private void editList(EObject object, EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) object.eGet(feature);
        int size = list.size();
        switch (size == 0 ? 0 : random.nextInt(5)) {
            case 0, 1 -> {
                Object value = value(feature);
                if (value != null && !(feature.isUnique() && list.contains(value))) {
                    list.add(random.nextInt(size + 1), value);
                }
            }
            case 2 -> list.remove(random.nextInt(size));
            case 3 -> list.move(random.nextInt(size), random.nextInt(size));
            default -> {
                Object value = value(feature);
                if (value != null && !list.contains(value)) {
                    list.set(random.nextInt(size), value);
                }
            }
        }
    }

    private Object value(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            return value(attribute);
        }
        EReference reference = (EReference) feature;
        EClass type = reference.getEReferenceType();
        if (reference.isContainment()) {
            return type.isAbstract() || random.nextInt(4) == 0 ? null : made(type);
        }
        List<EObject> candidates =
                objects().stream().filter(o -> type.isSuperTypeOf(o.eClass())).toList();
        return candidates.isEmpty() || random.nextInt(4) == 0 ? null : one(candidates);
    }

    /** A bare object, or a copy of one that is there, with all it contains. */
    private EObject made(EClass type) {
        List<EObject> models =
                objects().stream().filter(o -> o.eClass() == type).toList();
        return models.isEmpty() || random.nextBoolean() ? EcoreUtil.create(type) : EcoreUtil.copy(one(models));
    }

    private Object value(EAttribute attribute) {
        EClassifier type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            return one(literals.getELiterals()).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == boolean.class) {
            return random.nextBoolean();
        } else if (java == int.class) {
            return random.nextInt(-1, 30);
        } else if (java == long.class) {
            return random.nextLong(100);
        } else if (java == LocalDate.class) {
            return random.nextInt(6) == 0 ? null : DAY.plusDays(random.nextInt(-40, 60));
        } else if (java == String.class) {
            return random.nextInt(6) == 0 ? null : one(WORDS);
        }
        return null;
    }

    private List<EObject> objects() {
        List<EObject> all = new ArrayList<>();
        all.add(dossier);
        dossier.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
