// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.plan;

import candor.edit.Steps;
import candor.forms.ListAct;
import candor.forms.ListRows;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.PlanPart;
import candor.model.query.PlanOutline;
import candor.planning.ui.PlanningTexts;
import candor.workbench.editor.ListActs;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Component;

/** Lists the usual sections of the plan in a profile that arranges none, so that they can be moved, left out and added to. */
@Component
public final class PlanPartActs implements ListActs {

    @Override
    public List<ListAct> acts(IEclipseContext context) {
        return List.of(new Usual());
    }

    private static final class Usual implements ListAct {

        @Override
        public boolean concerns(EReference list) {
            return list == Literals.CAMPAIGN_PROFILE__PARTS;
        }

        @Override
        public String id() {
            return "usual";
        }

        @Override
        public String label() {
            return PlanningTexts.get("plan.usual");
        }

        @Override
        public String tip() {
            return PlanningTexts.get("plan.usual.tip");
        }

        @Override
        public boolean isPossible(ListRows rows) {
            return rows.owner() instanceof CampaignProfile profile
                    && profile.getParts().isEmpty();
        }

        @Override
        public void run(ListRows rows) {
            List<PlanPart> usual = PlanOutline.usual();
            if (rows.execute(
                    new Steps(rows.domain())
                            .addAll(rows.owner(), Literals.CAMPAIGN_PROFILE__PARTS, usual)
                            .command(label()),
                    label())) {
                rows.select().accept(List.of(usual.getFirst()));
            }
        }
    }
}
