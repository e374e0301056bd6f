// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.model.meeting.Aspect;
import candor.process.text.OwnTexts;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** A rule about the characters of any text that the office writes itself; what others said or wrote stays as it is. */
abstract class TextMistakeRule extends ModelRule<EObject> {

    /**
     * A mistake in a text.
     *
     * @param excerpt where it is, as it stands there
     * @param corrected the whole text without such mistakes, or {@code null} where a person has to decide
     */
    record Mistake(String excerpt, String corrected) {}

    TextMistakeRule(RuleInfo info) {
        super(EObject.class, info, Scope.of(EcorePackage.Literals.EOBJECT).wholly());
    }

    @Override
    protected final void check(EObject object, RuleContext context, Findings findings) {
        if (object instanceof Aspect aspect && !aspect.isVerified()) {
            // another rule checks these words against the notice
            return;
        }
        OwnTexts.each(object, (attribute, text) -> find(text)
                .ifPresent(mistake -> findings.add(
                        object,
                        attribute,
                        text("found", mistake.excerpt()),
                        mistake.corrected() == null
                                ? new QuickFix[0]
                                : OwnTexts.replace(text("fix"), object, attribute, mistake.corrected()))));
    }

    /** The first mistake of a text. */
    abstract Optional<Mistake> find(String text);
}
