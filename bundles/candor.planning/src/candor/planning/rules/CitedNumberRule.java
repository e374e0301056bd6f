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
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.letters.DocumentNumbers;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import candor.process.text.ShownNames;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-N04: one document has two numbers: registered twice, cited otherwise in a text, or the request rests on another notice than the
 * meeting. Also two issued documents with one number.
 */
@Component(service = Rule.class)
public final class CitedNumberRule extends ModelRule<EObject> {

    public CitedNumberRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-N04", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(EcorePackage.Literals.EOBJECT)
                        .wholly()
                        .anywhere(
                                Literals.DOSSIER__LETTERS,
                                Literals.LETTER__TITLE,
                                Literals.LETTER__NUMBER,
                                Literals.LETTER__ISSUERS,
                                Literals.LETTER__DIRECTION,
                                Literals.LETTER__BASIS));
    }

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        List<Letter> letters = context.dossier().getLetters();
        OwnTexts.each(object, (attribute, text) -> DocumentNumbers.citations(text)
                .forEach(citation -> checkCitation(object, attribute, text, citation, letters, findings)));
        if (object instanceof Letter letter && !OwnTexts.isBlank(letter.getNumber())) {
            checkTwins(letter, letters, findings);
        } else if (object instanceof Meeting meeting) {
            checkBasis(meeting, findings);
        }
    }

    private void checkCitation(
            EObject object,
            EAttribute attribute,
            String text,
            DocumentNumbers.Citation citation,
            List<Letter> letters,
            Findings findings) {
        letters.stream()
                .filter(l -> citation.title().equals(l.getTitle()) && !OwnTexts.isBlank(l.getNumber()))
                .findFirst()
                .filter(l -> !l.getNumber().equals(citation.number()))
                .ifPresent(l -> {
                    String right = text.replace(citation.number(), l.getNumber());
                    findings.add(
                            object,
                            attribute,
                            text("cited", l.getTitle(), citation.number(), l.getNumber()),
                            OwnTexts.replace(text("fix", l.getNumber()), object, attribute, right));
                });
    }

    private void checkTwins(Letter letter, List<Letter> letters, Findings findings) {
        for (Letter other : letters.subList(0, Math.max(0, letters.indexOf(letter)))) {
            if (!other.getIssuers().equals(letter.getIssuers()) || OwnTexts.isBlank(other.getNumber())) {
                continue;
            }
            boolean sameNumber = other.getNumber().equals(letter.getNumber());
            boolean sameTitle = other.getTitle() != null && other.getTitle().equals(letter.getTitle());
            if (sameTitle && !sameNumber && letter.getDirection() == LetterDirection.INCOMING) {
                findings.add(
                        letter,
                        Literals.LETTER__NUMBER,
                        text("registered", letter.getTitle(), letter.getNumber(), other.getNumber()));
            } else if (sameNumber && !sameTitle) {
                findings.add(
                        letter,
                        Literals.LETTER__NUMBER,
                        text("shared", letter.getNumber(), ShownNames.of(other.getTitle())));
            }
        }
    }

    private void checkBasis(Meeting meeting, Findings findings) {
        Letter request = meeting.getRequest();
        Letter notice = meeting.getNotice();
        if (request != null && notice != null && !request.getBasis().contains(notice)) {
            findings.add(
                    request,
                    Literals.LETTER__BASIS,
                    text("basis", ShownNames.of(notice.getTitle())),
                    QuickFix.add(text("fix.basis"), request, Literals.LETTER__BASIS, -1, () -> List.of(notice)));
        }
    }
}
