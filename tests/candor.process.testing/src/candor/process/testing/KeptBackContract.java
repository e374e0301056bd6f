// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Text;
import candor.core.rules.Finding;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.core.rules.Source;
import candor.export.Blockers;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.model.meeting.Dossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/**
 * A finding that keeps papers from being sent keeps back every paper in which the text that it concerns is printed. The judge is the paper
 * itself: every text of some objects of each class bears a mark of its own, and is looked for in what is printed. The test of a bundle's
 * documents extends it.
 */
public abstract class KeptBackContract {

    /** Of each class; the first ones stand in papers that have a copy for each of several things. */
    private static final int OBJECTS = 3;

    private final BundleDocuments documents;

    /** @param documents of the bundle */
    protected KeptBackContract(BundleDocuments documents) {
        this.documents = documents;
    }

    @Test
    void whatPrintsATextIsKeptBackByAFindingAtThatText() throws DocumentException {
        Dossier dossier = BundleDocuments.sample();
        Map<String, Blockers> marks = mark(dossier);
        List<String> slipped = new ArrayList<>();
        int caught = 0;
        for (DocumentType type : documents.all()) {
            Audience audience = type.audiences().iterator().next();
            for (Copy copy : type.copies(dossier).stream().limit(OBJECTS).toList()) {
                Draft draft = type.create(dossier, copy, audience, Locale.SIMPLIFIED_CHINESE);
                String printed = FlowText.of(draft.document());
                for (Map.Entry<String, Blockers> mark : marks.entrySet()) {
                    boolean prints = printed.contains(mark.getKey());
                    boolean keeps = !mark.getValue().concerning(draft).isEmpty();
                    caught += prints && keeps ? 1 : 0;
                    if (prints && !keeps) {
                        slipped.add(type.id() + " " + copy.label() + " prints "
                                + mark.getValue().all().getFirst().message());
                    }
                }
            }
        }
        assertThat(slipped).isEmpty();
        assertThat(caught).isGreaterThan(documents.all().size());
    }

    /** Puts marks into texts; each leads to a finding at its text. */
    private static Map<String, Blockers> mark(Dossier dossier) {
        Map<String, Blockers> marks = new HashMap<>();
        Map<EClass, Integer> marked = new HashMap<>();
        for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (marked.merge(object.eClass(), 1, Integer::sum) > OBJECTS) {
                continue;
            }
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
                        && !attribute.isMany()
                        && object.eGet(attribute) instanceof String text
                        && text.codePoints().anyMatch(Character::isIdeographic)) {
                    String mark = "戊" + (1000 + marks.size());
                    object.eSet(attribute, text + mark);
                    marks.put(mark, found(object, attribute));
                }
            }
        }
        return marks;
    }

    private static Blockers found(EObject object, EAttribute attribute) {
        Text said = Text.of(Rule.class, "source.article", object.eClass().getName() + "." + attribute.getName(), "");
        Finding finding = new Finding(new Marks(), Severity.BLOCKER, object, attribute, said, List.of());
        return Blockers.of(List.of(finding), Locale.SIMPLIFIED_CHINESE);
    }

    /** Whose findings they are. */
    private record Marks() implements Rule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("T01", Severity.BLOCKER, Rank.PRACTICE, Source.of(title()));
        }

        @Override
        public Text title() {
            return Text.of(Rule.class, "rank.PRACTICE");
        }

        @Override
        public Scope scope() {
            return Scope.of(EcorePackage.Literals.EOBJECT);
        }

        @Override
        public List<Finding> check(EObject subject, RuleContext context) {
            return List.of();
        }
    }
}
