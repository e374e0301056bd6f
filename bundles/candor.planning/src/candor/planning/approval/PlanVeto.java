// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import candor.base.text.Text;
import candor.edit.Veto;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.PlanState;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/** The plan does not become final without a reply that approves it. */
@Component
public final class PlanVeto implements Veto {

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(Literals.MEETING__PLAN_STATE);
    }

    @Override
    public Optional<String> against(EObject owner, EStructuralFeature feature, Object value) {
        return value == PlanState.APPROVED
                        && Approvals.approval((Meeting) owner).isEmpty()
                ? Optional.of(Text.of(PlanVeto.class, "final.veto").in(Locale.getDefault()))
                : Optional.empty();
    }
}
