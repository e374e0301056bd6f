// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Finding;
import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.criticism.documents.MeetingRoomProperties;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Person;
import candor.model.query.CriticismCoverage;
import candor.model.query.CriticismCoverage.Pair;
import candor.model.query.CriticismCoverage.State;
import candor.model.query.MeetingWords;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-C06, N14: every member criticises every other one, n(n − 1) directions, or it is noted why not. After the meeting nothing may be
 * missing; before it, only that nothing is prepared by the day the profile names is told. Of the many members of a branch not everybody
 * criticises everybody.
 */
@Component(service = Rule.class)
public final class DirectionsRule extends ModelRule<Dossier> {

    public DirectionsRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-C06", Severity.BLOCKER, Rank.PRACTICE, RuleSources.PLAN).citing("N13", "N14"),
                Scope.of(Literals.DOSSIER)
                        .own(Literals.DOSSIER__CRITICISMS, Literals.DOSSIER__MEETING, Literals.DOSSIER__PROFILE)
                        .anywhere(Reads.LEADERSHIP)
                        .anywhere(Reads.WORDS)
                        .anywhere(
                                Literals.CRITICISM__FROM,
                                Literals.CRITICISM__TO,
                                Literals.CRITICISM__PROBLEM,
                                Literals.CRITICISM__EXCUSE,
                                Literals.CRITICISM__DELIVERED,
                                Literals.MEETING__STATE,
                                Literals.MEETING__DATE,
                                Literals.CAMPAIGN_PROFILE__CRITICISM_DAYS)
                        .daily());
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        Meeting meeting = dossier.getMeeting();
        if (meeting == null
                || context.derive(MeetingWords.class, MeetingWords::of).isOrganizational()) {
            return;
        }
        CriticismCoverage coverage = context.derive(CriticismCoverage.class, CriticismCoverage::of);
        if (meeting.getState() == MeetingState.HELD) {
            report("missing", Severity.BLOCKER, coverage.in(State.MISSING), dossier, findings);
            report("unsaid", Severity.MUST, coverage.in(State.PREPARED), dossier, findings);
        } else if (isDue(meeting, context)) {
            report("unprepared", Severity.HINT, coverage.in(State.MISSING), dossier, findings);
        }
    }

    private static boolean isDue(Meeting meeting, RuleContext context) {
        LocalDate date = meeting.getDate();
        return date != null
                && !context.today().isBefore(date.minusDays(context.profile().getCriticismDays()));
    }

    /** One finding for each critic, with all those left out. */
    private void report(String key, Severity severity, List<Pair> pairs, Dossier dossier, Findings findings) {
        Map<Person, List<Pair>> byCritic =
                pairs.stream().collect(Collectors.groupingBy(Pair::from, LinkedHashMap::new, Collectors.toList()));
        byCritic.forEach((critic, left) -> findings.add(
                severity,
                dossier,
                Literals.DOSSIER__CRITICISMS,
                List.of(new Finding.Concern(critic, MeetingRoomProperties.CRITICISMS_GIVEN)),
                text(
                        key,
                        ShownNames.of(critic),
                        left.stream().map(pair -> ShownNames.of(pair.to())).toList())));
    }
}
