// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.base.text.Text;
import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Talk;
import candor.model.query.Deadlines;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;

/**
 * N15: a talk is one between two, is held before the meeting and in time, and touches problems, thoughts and the direction of
 * rectification.
 */
@Component(service = Rule.class)
public final class TalkRecordRule extends ModelRule<Talk> {

    public TalkRecordRule() {
        super(
                Talk.class,
                new RuleInfo("N15", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.TALK)
                        .own(
                                Literals.TALK__INITIATOR,
                                Literals.TALK__PARTNER,
                                Literals.TALK__HELD_ON,
                                Literals.TALK__PROBLEMS_TALKED,
                                Literals.TALK__THOUGHTS_TALKED,
                                Literals.TALK__DIRECTION_TALKED)
                        .anywhere(
                                Literals.PERSON__NAME,
                                Literals.DOSSIER__MEETING,
                                Literals.MEETING__DATE,
                                Literals.DOSSIER__PROFILE,
                                Literals.CAMPAIGN_PROFILE__TALK_END_DAYS)
                        .daily());
    }

    @Override
    protected void check(Talk talk, RuleContext context, Findings findings) {
        if (talk.getInitiator() != null && talk.getInitiator() == talk.getPartner()) {
            findings.add(talk, Literals.TALK__PARTNER, text("alone", ShownNames.of(talk.getInitiator())));
        }
        Object[] both = {ShownNames.of(talk.getInitiator()), ShownNames.of(talk.getPartner())};
        if (talk.getHeldOn() == null) {
            context.derive(Deadlines.class, Deadlines::of)
                    .talksDue()
                    .filter(due -> context.today().isAfter(due))
                    .ifPresent(due -> findings.add(talk, Literals.TALK__HELD_ON, text("due", both[0], both[1], due)));
            return;
        }
        Meeting meeting = context.dossier().getMeeting();
        LocalDate day = meeting == null ? null : meeting.getDate();
        if (day != null && !talk.getHeldOn().isBefore(day)) {
            findings.add(talk, Literals.TALK__HELD_ON, text("late", both[0], both[1], talk.getHeldOn(), day));
        }
        Map<EAttribute, Text> missing = missing(talk);
        if (!missing.isEmpty()) {
            findings.add(
                    Severity.SHOULD,
                    talk,
                    missing.keySet().iterator().next(),
                    text("matters", both[0], both[1], List.copyOf(missing.values())));
        }
    }

    private Map<EAttribute, Text> missing(Talk talk) {
        Map<EAttribute, Text> missing = new LinkedHashMap<>();
        if (!talk.isProblemsTalked()) {
            missing.put(Literals.TALK__PROBLEMS_TALKED, text("problems"));
        }
        if (!talk.isThoughtsTalked()) {
            missing.put(Literals.TALK__THOUGHTS_TALKED, text("thoughts"));
        }
        if (!talk.isDirectionTalked()) {
            missing.put(Literals.TALK__DIRECTION_TALKED, text("direction"));
        }
        return missing;
    }
}
