// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.export.values.ModelAddress.Target;
import candor.model.meeting.Capacity;
import candor.model.meeting.Department;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Organization;
import candor.model.meeting.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Enters what a first step asks for, and no more than is needed to go on. */
final class Newcomer {

    private static final Map<EStructuralFeature, Object> ENTRIES = Map.of(
            Literals.LETTER__NUMBER, "示组通〔2026〕1号",
            Literals.MEETING__DATE, LocalDate.of(2026, 1, 20),
            Literals.LETTER__DATE, LocalDate.of(2026, 1, 5));

    private final Dossier dossier;

    Newcomer(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Takes one step after the other until one comes up that is not among the known ones; that one, or null at the end. */
    FirstStep walk(Function<Dossier, List<Target>> lacks, Set<String> known) {
        List<FirstStep> steps = FirstStep.of(dossier, lacks);
        while (!steps.isEmpty() && known.contains(OverviewPage.id(steps.getFirst()))) {
            FirstStep step = steps.getFirst();
            take(step);
            steps = FirstStep.of(dossier, lacks);
            if (steps.contains(step)) {
                throw new AssertionError("not done by what was entered: " + step);
            }
        }
        return steps.isEmpty() ? null : steps.getFirst();
    }

    private void take(FirstStep step) {
        EObject object = step.object();
        if (object == null) {
            if (dossier.getMeeting() == null) {
                dossier.setMeeting(MeetingFactory.eINSTANCE.createMeeting());
            }
            object = dossier.getMeeting();
        }
        if (step.column() == null) {
            enter(object, step.feature());
        } else {
            ((List<?>) object.eGet(step.feature())).forEach(row -> enter((EObject) row, step.column()));
        }
    }

    private void enter(EObject object, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            EObject value = reference.isContainment() ? row(reference.getEReferenceType()) : known(object, reference);
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                EList<EObject> list = (EList<EObject>) object.eGet(reference);
                list.add(value);
            } else {
                object.eSet(reference, value);
            }
        } else {
            object.eSet(feature, ENTRIES.getOrDefault(feature, words(feature)));
        }
    }

    private static Object words(EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum literals) {
            return literals.getELiterals().get(1).getInstance();
        }
        return feature == Literals.ASPECT__VERIFIED || feature == Literals.PERSON__GROUP_MEMBER
                ? (Object) true
                : "所填的" + feature.getName();
    }

    /** A row with what its columns must have. */
    private EObject row(EClass type) {
        EObject row = EcoreUtil.create(type);
        if (row instanceof Person person) {
            person.setName(dossier.getPersons().isEmpty() ? "周承砚" : "沈喆");
            person.setCapacity(dossier.getPersons().isEmpty() ? Capacity.PRINCIPAL : Capacity.MEMBER);
        }
        return row;
    }

    /** What a field refers to; made where nobody has told of such a thing yet. */
    private EObject known(EObject object, EReference reference) {
        Organization own = dossier.getOrganization();
        if (reference.getEReferenceType() == Literals.PERSON) {
            return dossier.getPersons().getFirst();
        }
        if (reference.getEReferenceType() == Literals.DEPARTMENT) {
            Department office = MeetingFactory.eINSTANCE.createDepartment();
            office.setName("办公室");
            own.getDepartments().add(office);
            return office;
        }
        boolean ours = object instanceof Meeting || reference == Literals.PARTICIPANT_GROUP__ORGANIZATION;
        return ours
                ? own
                : organization(
                        reference == Literals.DOSSIER__ORGANIZATION
                                ? "中共示例市水务中心支部"
                                : reference == Literals.ORGANIZATION__INSTITUTION ? "示例市水务中心" : "中共示例市委员会");
    }

    private Organization organization(String name) {
        Supplier<Organization> made = () -> {
            Organization organization = MeetingFactory.eINSTANCE.createOrganization();
            organization.setName(name);
            dossier.getOrganizations().add(organization);
            return organization;
        };
        return dossier.getOrganizations().stream()
                .filter(known -> name.equals(known.getName()))
                .findFirst()
                .orElseGet(made);
    }
}
