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
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Submission;
import candor.process.rules.RuleSources;
import candor.process.text.DraftMarks;
import candor.process.text.OwnTexts;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-A01: what is enclosed bears one name: the plan enclosed with the request is this meeting's plan, a submission lists what its
 * letter lists, and the letters of the meeting name the meeting as the profile does. Names are compared without spaces.
 */
@Component(service = Rule.class)
public final class EnclosureTitleRule extends ModelRule<EObject> {

    private static final String PLAN = "方案";

    public EnclosureTitleRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-A01", Severity.BLOCKER, Rank.PRESCRIBED, RuleSources.FORMAT_ATTACHMENT),
                Scope.of(Literals.MEETING, Literals.SUBMISSION)
                        .own(
                                Literals.MEETING__REQUEST,
                                Literals.MEETING__INVITATION,
                                Literals.SUBMISSION__LETTER,
                                Literals.SUBMISSION__ENCLOSURES)
                        .anywhere(
                                Literals.LETTER__TITLE,
                                Literals.LETTER__ENCLOSURES,
                                Literals.DOSSIER__PROFILE,
                                Literals.CAMPAIGN_PROFILE__MEETING_NAME,
                                Literals.DOSSIER__ORGANIZATION,
                                Literals.ORGANIZATION__SHORT_NAME));
    }

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        switch (object) {
            case Meeting meeting -> {
                checkTitle(meeting.getRequest(), context, findings);
                checkTitle(meeting.getInvitation(), context, findings);
                checkPlan(meeting.getRequest(), context.dossier(), findings);
            }
            case Submission submission -> checkSubmission(submission, findings);
            default -> throw new IllegalArgumentException(object.eClass().getName());
        }
    }

    private void checkTitle(Letter letter, RuleContext context, Findings findings) {
        String name = context.profile().getMeetingName();
        if (letter != null
                && !OwnTexts.isBlank(letter.getTitle())
                && !OwnTexts.isBlank(name)
                && !bare(letter.getTitle()).contains(bare(name))) {
            findings.add(letter, Literals.LETTER__TITLE, text("title.letter", letter.getTitle(), name));
        }
    }

    private void checkPlan(Letter request, Dossier dossier, Findings findings) {
        Optional<String> plan = planTitle(dossier);
        if (request == null || plan.isEmpty()) {
            return;
        }
        for (String name : request.getEnclosures()) {
            String bare = DraftMarks.without(bare(name));
            if (bare.endsWith(PLAN) && !bare.equals(bare(plan.get()))) {
                findings.add(request, Literals.LETTER__ENCLOSURES, text("plan", name, plan.get()));
            }
        }
    }

    /** The title that the plan bears on its first page. */
    private static Optional<String> planTitle(Dossier dossier) {
        if (dossier.getOrganization() == null
                || dossier.getProfile() == null
                || OwnTexts.isBlank(dossier.getOrganization().getShortName())
                || OwnTexts.isBlank(dossier.getProfile().getMeetingName())) {
            return Optional.empty();
        }
        return Optional.of(
                dossier.getOrganization().getShortName() + dossier.getProfile().getMeetingName() + PLAN);
    }

    private void checkSubmission(Submission submission, Findings findings) {
        Letter letter = submission.getLetter();
        if (letter == null || letter.getEnclosures().isEmpty()) {
            return;
        }
        List<String> listed =
                letter.getEnclosures().stream().map(EnclosureTitleRule::bare).toList();
        for (String name : submission.getEnclosures()) {
            if (!listed.contains(bare(name))) {
                findings.add(
                        submission,
                        Literals.SUBMISSION__ENCLOSURES,
                        text("submission", name, List.copyOf(letter.getEnclosures())),
                        QuickFix.add(text("fix", name), letter, Literals.LETTER__ENCLOSURES, -1, () -> List.of(name)));
            }
        }
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s\\u3000《》]", "");
    }
}
