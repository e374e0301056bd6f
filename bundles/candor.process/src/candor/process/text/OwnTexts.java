// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import candor.base.text.Text;
import candor.core.rules.QuickFix;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.MeetingPackage.Literals;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** The words of a dossier that the office may change. */
public final class OwnTexts {

    /** What others said or wrote stays as it is, right or wrong. */
    private static final Set<EAttribute> VERBATIM = Set.of(
            Literals.OPINION__TEXT,
            Literals.OPINION__DIGEST,
            Literals.OPINION__REDACTED_TEXT,
            Literals.UTTERANCE__TEXT,
            Literals.LETTER__DECISION_TEXT,
            Literals.ATTACHMENT__SHA256,
            Literals.ATTACHMENT__NAME);

    /** The texts of each class, kept because after one edit a rule may ask tens of thousands of objects. */
    private static final Map<EClass, List<EAttribute>> OWN = new ConcurrentHashMap<>();

    private OwnTexts() {}

    /**
     * Visits every text of an object that is its office's own.
     *
     * @param visitor is given the attribute and its text, once for each value of a list
     */
    public static void each(EObject object, BiConsumer<EAttribute, String> visitor) {
        if (object instanceof Letter letter && letter.getDirection() == LetterDirection.INCOMING) {
            return;
        }
        for (EAttribute attribute : OWN.computeIfAbsent(object.eClass(), OwnTexts::own)) {
            Object value = object.eGet(attribute);
            if (value instanceof String text) {
                visitor.accept(attribute, text);
            } else if (value instanceof List<?> several) {
                several.forEach(text -> visitor.accept(attribute, (String) text));
            }
        }
    }

    private static List<EAttribute> own(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute ->
                        attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !VERBATIM.contains(attribute))
                .toList();
    }

    /** The fix that gives a field another text; none for lists, whose place of the text is not known here. */
    public static QuickFix[] replace(Text label, EObject object, EAttribute attribute, String text) {
        return attribute.isMany() ? new QuickFix[0] : new QuickFix[] {QuickFix.set(label, object, attribute, text)};
    }

    /** Whether there is nothing to read: no text, or only what shows nothing, such as spaces that never break and signs without width. */
    public static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(OwnTexts::showsNothing);
    }

    private static boolean showsNothing(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
