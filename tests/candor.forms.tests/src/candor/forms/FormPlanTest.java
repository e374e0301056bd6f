// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.ModelAnnotations;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class FormPlanTest {
    @Test
    void groupsAndOrdersAsAnnotated() {
        FormPlan plan = FormPlan.of(TripModel.TRIP, feature -> true);
        assertThat(plan.groups().stream().map(FormPlan.Group::key))
                .containsExactly("basic", "time", "people", "money", "guests", "cover");
        assertThat(plan.groups().getFirst().features())
                .containsExactly(TripModel.TITLE, TripModel.DESCRIPTION, TripModel.PACE_OF_TRIP, TripModel.NUMBER);
        assertThat(plan.groups().stream().filter(FormPlan.Group::folded).map(FormPlan.Group::key))
                .containsExactly("money");
    }

    @Test
    void leavesOutWhatIsHidden() {
        assertThat(FormPlan.of(TripModel.TRIP, feature -> true).groups().stream()
                        .flatMap(group -> group.features().stream()))
                .doesNotContain(TripModel.SECRET);
    }

    @Test
    void aClassWithoutAnnotationsStillHasAForm() {
        FormPlan plan = FormPlan.of(TripModel.MEMBER, feature -> true);
        assertThat(plan.groups()).hasSize(1);
        assertThat(plan.groups().getFirst().features())
                .containsExactly(TripModel.MEMBER_NAME, TripModel.MEMBER_BORN, TripModel.CAMPS);
    }

    @Test
    void choosesColumnsWhereNoneAreNamed() {
        assertThat(FormPlan.columns(TripModel.MEMBERS, TripModel.MEMBERS.getEReferenceType()))
                .containsExactly(TripModel.MEMBER_NAME, TripModel.MEMBER_BORN);
        assertThat(FormPlan.columns(TripModel.TRIPS, TripModel.TRIPS.getEReferenceType()))
                .hasSize(5)
                .doesNotContain(TripModel.DESCRIPTION, TripModel.GUESTS, TripModel.HELPERS);
        assertThat(FormPlan.columns(TripModel.GUESTS, TripModel.GUESTS.getEReferenceType()))
                .hasSize(6)
                .startsWith(TripModel.GUEST_NAME);
    }

    @Test
    void aSlipInAnAnnotationCountsAsAbsent() {
        EClass type = (EClass) EcoreUtil.copy(TripModel.MEMBER);
        EStructuralFeature name = type.getEStructuralFeature("name");
        EcoreUtil.setAnnotation(name, ModelAnnotations.SOURCE, "order", "first");
        EcoreUtil.setAnnotation(name, ModelAnnotations.SOURCE, "lines", "-3");
        assertThat(FormHints.of(name).order()).isEqualTo(Integer.MAX_VALUE);
        assertThat(FormHints.of(name).lines()).isZero();
    }

    @Test
    void leavesOutContainersAndWhatIsDerived() {
        EReference container = EcorePackage.Literals.ESTRUCTURAL_FEATURE__ECONTAINING_CLASS;
        assertThat(FormPlan.of(EcorePackage.Literals.EATTRIBUTE, feature -> true).groups().stream()
                        .flatMap(group -> group.features().stream()))
                .doesNotContain(container, EcorePackage.Literals.EATTRIBUTE__EATTRIBUTE_TYPE);
    }
}
