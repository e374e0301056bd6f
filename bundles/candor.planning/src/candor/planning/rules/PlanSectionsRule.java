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
import candor.model.meeting.DaySession;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.agenda.UsualAgenda;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-S07: what the sections of a plan are made of is there: theme, time, place, participants, steps, agenda, report (the superior it
 * goes to) and who sees to what.
 */
@Component(service = Rule.class)
public final class PlanSectionsRule extends ModelRule<Dossier> {

    /** Characters of a theme or venue at most; the longest themes of superiors' notices have about a hundred. */
    private static final int BRIEF = 200;

    public PlanSectionsRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-S07", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.DOSSIER)
                        .own(Literals.DOSSIER__MEETING, Literals.DOSSIER__ORGANIZATION, Literals.DOSSIER__PROFILE)
                        .inside(
                                Literals.MEETING__THEME,
                                Literals.MEETING__DATE,
                                Literals.MEETING__END_DATE,
                                Literals.MEETING__PLANNED_YEAR,
                                Literals.MEETING__SESSION,
                                Literals.MEETING__VENUE,
                                Literals.MEETING__HOST,
                                Literals.MEETING__PARTICIPANT_GROUPS,
                                Literals.MEETING__AGENDA,
                                Literals.MEETING__MATTERS,
                                Literals.CAMPAIGN_PROFILE__READINGS,
                                Literals.ORGANIZATION__SUPERIORS));
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        Meeting meeting = dossier.getMeeting();
        if (meeting == null) {
            findings.add(
                    dossier,
                    Literals.DOSSIER__MEETING,
                    text("meeting"),
                    QuickFix.of(
                            text("fix.meeting"),
                            steps -> steps.set(
                                    dossier, Literals.DOSSIER__MEETING, MeetingFactory.eINSTANCE.createMeeting())));
            return;
        }
        boolean day = meeting.getDate() != null || meeting.getPlannedYear() > 0;
        require(!OwnTexts.isBlank(meeting.getTheme()), meeting, Literals.MEETING__THEME, "theme", findings);
        brief(meeting.getTheme(), meeting, Literals.MEETING__THEME, findings);
        brief(meeting.getVenue(), meeting, Literals.MEETING__VENUE, findings);
        require(day, meeting, Literals.MEETING__DATE, "date", findings);
        require(!endsBefore(meeting), meeting, Literals.MEETING__END_DATE, "end", findings);
        require(meeting.getSession() != DaySession.UNKNOWN, meeting, Literals.MEETING__SESSION, "session", findings);
        require(!OwnTexts.isBlank(meeting.getVenue()), meeting, Literals.MEETING__VENUE, "venue", findings);
        require(meeting.getHost() != null, meeting, Literals.MEETING__HOST, "host", findings);
        require(
                !meeting.getParticipantGroups().isEmpty(),
                meeting,
                Literals.MEETING__PARTICIPANT_GROUPS,
                "participants",
                findings);
        require(!meeting.getMatters().isEmpty(), meeting, Literals.MEETING__MATTERS, "matters", findings);
        if (meeting.getAgenda().isEmpty()) {
            findings.add(
                    meeting,
                    Literals.MEETING__AGENDA,
                    text("agenda"),
                    QuickFix.add(
                            text("fix.agenda"),
                            meeting,
                            Literals.MEETING__AGENDA,
                            -1,
                            () -> UsualAgenda.items(dossier)));
        }
        if (context.profile().getReadings().isEmpty()) {
            findings.add(
                    dossier.getProfile() == null ? dossier : dossier.getProfile(),
                    dossier.getProfile() == null ? Literals.DOSSIER__PROFILE : Literals.CAMPAIGN_PROFILE__READINGS,
                    text("readings"));
        }
        if (dossier.getOrganization() == null) {
            findings.add(dossier, Literals.DOSSIER__ORGANIZATION, text("organization"));
        } else if (dossier.getOrganization().getSuperiors().isEmpty()) {
            findings.add(dossier.getOrganization(), Literals.ORGANIZATION__SUPERIORS, text("superior"));
        }
    }

    /** What stands within a sentence of the request and the plan is no text of its own. */
    private void brief(String words, Meeting meeting, EStructuralFeature feature, Findings findings) {
        if (words != null && words.length() > BRIEF) {
            findings.add(meeting, feature, text("long", words.length(), BRIEF));
        }
    }

    private static boolean endsBefore(Meeting meeting) {
        return meeting.getDate() != null
                && meeting.getEndDate() != null
                && meeting.getEndDate().isBefore(meeting.getDate());
    }

    private void require(boolean present, Meeting meeting, EStructuralFeature feature, String key, Findings findings) {
        if (!present) {
            findings.add(meeting, feature, text(key));
        }
    }
}
