// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.Leadership;
import candor.model.query.MeetingSpan;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Component;

/**
 * N22: the planned length holds what is planned: the items of the agenda, and at least the self-criticism of n members with the
 * n × (n − 1) criticisms. Minutes are the profile's.
 */
@Component(service = Rule.class)
public final class LengthRule extends ModelRule<Meeting> {

    private static final int SECONDS = 60;

    public LengthRule() {
        super(
                Meeting.class,
                new RuleInfo("N22", Severity.SHOULD, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.MEETING)
                        .own(Literals.MEETING__AGENDA)
                        .own(Reads.SPAN)
                        .inside(Literals.AGENDA_ITEM__MINUTES, Literals.AGENDA_ITEM__KIND)
                        .anywhere(Reads.LEADERSHIP)
                        .anywhere(
                                Literals.DOSSIER__PROFILE,
                                Literals.CAMPAIGN_PROFILE__HALF_DAY_MINUTES,
                                Literals.CAMPAIGN_PROFILE__EXAMINATION_MINUTES,
                                Literals.CAMPAIGN_PROFILE__CRITICISM_SECONDS));
    }

    @Override
    protected void check(Meeting meeting, RuleContext context, Findings findings) {
        CampaignProfile profile = context.profile();
        int members = context.derive(Leadership.class, Leadership::of).members().size();
        int needed = members * profile.getExaminationMinutes()
                + Math.ceilDiv(members * (members - 1) * profile.getCriticismSeconds(), SECONDS);
        int planned = minutes(meeting, false);
        MeetingSpan span = MeetingSpan.of(meeting);
        int available = span.halfDays() * profile.getHalfDayMinutes();
        if (Math.max(planned, needed) > available) {
            int halfDays = Math.ceilDiv(Math.max(planned, needed), Math.max(1, profile.getHalfDayMinutes()));
            findings.add(
                    meeting,
                    Literals.MEETING__HALF_DAYS,
                    planned > available
                            ? text("agenda", planned, available)
                            : text("members", members, needed, available),
                    span.halfDays() == meeting.getHalfDays()
                            ? new QuickFix[] {
                                QuickFix.set(text("fix", halfDays), meeting, Literals.MEETING__HALF_DAYS, halfDays)
                            }
                            : new QuickFix[0]);
        }
        int examinations = minutes(meeting, true);
        if (examinations > 0 && examinations < needed) {
            findings.add(meeting, Literals.MEETING__AGENDA, text("examinations", members, needed, examinations));
        }
    }

    private static int minutes(Meeting meeting, boolean examinationsOnly) {
        return meeting.getAgenda().stream()
                .filter(item -> !examinationsOnly || isExamination(item))
                .mapToInt(AgendaItem::getMinutes)
                .sum();
    }

    private static boolean isExamination(AgendaItem item) {
        return item.getKind() == AgendaKind.PRINCIPAL_EXAMINATION
                || item.getKind() == AgendaKind.INDIVIDUAL_EXAMINATION;
    }
}
