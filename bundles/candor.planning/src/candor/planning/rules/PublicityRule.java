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
import candor.model.meeting.Circular;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.query.Deadlines;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-P13, N17, N18: after the meeting it is circulated how it went, and made public in a fitting circle and way how rectification goes.
 */
@Component(service = Rule.class)
public final class PublicityRule extends ModelRule<Dossier> {

    public PublicityRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-P13", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN).citing("N17", "N18"),
                Scope.of(Literals.DOSSIER)
                        .own(Literals.DOSSIER__CIRCULARS, Literals.DOSSIER__DISCLOSURES, Literals.DOSSIER__PROBLEMS)
                        .inside(
                                Literals.CIRCULAR__ISSUED_ON,
                                Literals.CIRCULAR__AUDIENCE,
                                Literals.DISCLOSURE__DATE,
                                Literals.DISCLOSURE__AUDIENCE,
                                Literals.DISCLOSURE__CHANNEL,
                                Literals.CAMPAIGN_PROFILE__CIRCULAR_DAYS,
                                Literals.CAMPAIGN_PROFILE__PLAN_DAYS)
                        .anywhere(Reads.AFTER_MEETING)
                        .anywhere(Reads.CALENDAR)
                        .daily());
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        dossier.getDisclosures().stream().filter(d -> d.getDate() != null).forEach(d -> checkDisclosure(d, findings));
        dossier.getCirculars().stream()
                .filter(c -> c.getIssuedOn() != null && OwnTexts.isBlank(c.getAudience()))
                .forEach(c -> findings.add(c, Literals.CIRCULAR__AUDIENCE, text("circular.audience", c.getIssuedOn())));
        if (dossier.getMeeting() == null || dossier.getMeeting().getState() != MeetingState.HELD) {
            return;
        }
        Deadlines deadlines = context.derive(Deadlines.class, Deadlines::of);
        overdue(deadlines.circularDue(), context).ifPresent(due -> checkCircular(dossier, due, findings));
        overdue(deadlines.planDue(), context).ifPresent(due -> checkDisclosed(dossier, due, findings));
    }

    private void checkCircular(Dossier dossier, LocalDate due, Findings findings) {
        List<Circular> circulars = dossier.getCirculars();
        if (circulars.isEmpty()) {
            findings.add(
                    dossier,
                    Literals.DOSSIER__CIRCULARS,
                    text("circular", due),
                    QuickFix.add(
                            text("fix.circular"),
                            dossier,
                            Literals.DOSSIER__CIRCULARS,
                            -1,
                            () -> List.of(circular(due))));
        } else if (circulars.stream().allMatch(c -> c.getIssuedOn() == null)) {
            findings.add(circulars.getFirst(), Literals.CIRCULAR__ISSUED_ON, text("circular", due));
        }
    }

    private void checkDisclosed(Dossier dossier, LocalDate due, Findings findings) {
        List<Disclosure> disclosures = dossier.getDisclosures();
        int problems = dossier.getProblems().size();
        if (problems > 0 && disclosures.isEmpty()) {
            findings.add(
                    dossier,
                    Literals.DOSSIER__DISCLOSURES,
                    text("disclosure", problems, due),
                    QuickFix.add(
                            text("fix.disclosure"),
                            dossier,
                            Literals.DOSSIER__DISCLOSURES,
                            -1,
                            () -> List.of(MeetingFactory.eINSTANCE.createDisclosure())));
        } else if (problems > 0 && disclosures.stream().allMatch(d -> d.getDate() == null)) {
            findings.add(disclosures.getFirst(), Literals.DISCLOSURE__DATE, text("disclosure", problems, due));
        }
    }

    private void checkDisclosure(Disclosure disclosure, Findings findings) {
        if (OwnTexts.isBlank(disclosure.getAudience())) {
            findings.add(disclosure, Literals.DISCLOSURE__AUDIENCE, text("audience", disclosure.getDate()));
        }
        if (OwnTexts.isBlank(disclosure.getChannel())) {
            findings.add(disclosure, Literals.DISCLOSURE__CHANNEL, text("channel", disclosure.getDate()));
        }
    }

    private static Optional<LocalDate> overdue(Optional<LocalDate> due, RuleContext context) {
        return due.filter(day -> context.today().isAfter(day));
    }

    private static Circular circular(LocalDate due) {
        Circular circular = MeetingFactory.eINSTANCE.createCircular();
        circular.setDueOn(due);
        return circular;
    }
}
