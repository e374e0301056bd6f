// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.criticism.wording.Wording;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.text.OwnTexts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** A rule about how something is written. Its finding quotes the words and says what to write instead. */
abstract class WordingRule extends ModelRule<EObject> {

    /** Where somebody writes down a problem: of his own in an examination, of another in a criticism. */
    static final EAttribute[] PROBLEMS = {
        Literals.EXAMINED_PROBLEM__PROBLEM,
        Literals.EXAMINED_PROBLEM__MANIFESTATION,
        Literals.EXAMINED_PROBLEM__FACTS,
        Literals.CRITICISM__PROBLEM,
        Literals.CRITICISM__FACTS
    };

    /** A quotation is cut behind so many characters. */
    private static final int QUOTED = 24;

    private final Wording wording;
    private final boolean together;
    private final List<EAttribute> attributes;

    /**
     * @param together whether the attributes of an object are read as one text, so that one may say what another one leaves out
     * @param attributes what is read, of one or several classes
     */
    WordingRule(RuleInfo info, Wording wording, boolean together, EAttribute... attributes) {
        this(info, scope(attributes), wording, together, attributes);
    }

    /** The same with a scope that is wider than {@link #scope(EAttribute...)}. */
    WordingRule(RuleInfo info, Scope scope, Wording wording, boolean together, EAttribute... attributes) {
        super(EObject.class, info, scope);
        this.wording = wording;
        this.together = together;
        this.attributes = List.of(attributes);
    }

    /** The classes that have the attributes, looked at again when one of them changes. */
    static Scope scope(EAttribute... attributes) {
        return Scope.of(Arrays.stream(attributes)
                        .map(EAttribute::getEContainingClass)
                        .distinct()
                        .toArray(EClass[]::new))
                .own(attributes);
    }

    @Override
    protected final void check(EObject object, RuleContext context, Findings findings) {
        List<EAttribute> own = attributes.stream()
                .filter(attribute -> attribute.getEContainingClass() == object.eClass())
                .filter(attribute -> !OwnTexts.isBlank((String) object.eGet(attribute)))
                .toList();
        if (own.isEmpty() || !concerns(object)) {
            return;
        }
        if (together) {
            check(object, own.getFirst(), join(object, own), findings);
        } else {
            own.forEach(attribute -> check(object, attribute, (String) object.eGet(attribute), findings));
        }
    }

    /** Whether the rule is about this object at all. */
    boolean concerns(EObject object) {
        return true;
    }

    private void check(EObject object, EAttribute attribute, String said, Findings findings) {
        wording.find(said).ifPresent(words -> findings.add(object, attribute, text("found", quoted(words))));
    }

    private static String join(EObject object, List<EAttribute> attributes) {
        return attributes.stream()
                .map(attribute -> (String) object.eGet(attribute))
                .collect(Collectors.joining("\n"));
    }

    /** The words as they are quoted in a message. */
    private static String quoted(String words) {
        String line = words.replaceAll("[。；]?[^\\S\\n]{0,9}\\n\\s*", "；").replaceAll("[。；，]$", "");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "……";
    }
}
