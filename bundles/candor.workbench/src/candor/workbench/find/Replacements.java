// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import candor.base.text.Folding;
import candor.edit.GuardedDomain;
import candor.edit.Refusal;
import candor.edit.Steps;
import candor.forms.FormHints;
import candor.workbench.WorkbenchTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * Replaces words in every text of a dossier that forms let a person change. What refers to something by its name is not
 * touched: the name is replaced where it stands. What is sealed, or what a veto is against, is listed and left alone.
 */
final class Replacements {

    private static final String BETWEEN = "、";

    private final GuardedDomain domain;
    private final String words;
    private final String with;
    private final Map<EClass, List<EAttribute>> fields = new HashMap<>();

    /**
     * @param domain the way into the dossier
     * @param words found whatever their case and width, as they are by {@link Search}
     * @param with put in their place; may be empty
     */
    Replacements(GuardedDomain domain, String words, String with) {
        this.domain = domain;
        this.words = Folding.fold(words.strip());
        this.with = with;
    }

    /** What would change below an object, in the order of the dossier. */
    List<Replacement> in(EObject root) {
        List<Replacement> found = new ArrayList<>();
        if (!words.isEmpty()) {
            look(root, found);
            for (Iterator<EObject> objects = root.eAllContents(); objects.hasNext(); ) {
                look(objects.next(), found);
            }
        }
        return found;
    }

    /** Does these as one step. */
    Command command(List<Replacement> chosen) {
        Steps steps = new Steps(domain);
        chosen.forEach(one -> steps.set(one.object(), one.field(), one.value()));
        return steps.command(WorkbenchTexts.get("undo.replace"));
    }

    private void look(EObject object, List<Replacement> found) {
        for (EAttribute field : fields.computeIfAbsent(object.eClass(), Replacements::texts)) {
            Object before = object.eGet(field);
            Object after = before instanceof List<?> lines
                    ? lines.stream()
                            .map(String.class::cast)
                            .filter(line -> line.isBlank() || !replaced(line).isBlank())
                            .map(this::replaced)
                            .toList()
                    : before == null ? null : replaced((String) before);
            if (before != null && !before.equals(after)) {
                // As where a person empties the field: nothing is no text without letters.
                Object value = "".equals(after) ? field.getDefaultValue() : after;
                found.add(new Replacement(
                        object, field, text(before), text(after), value, refusal(object, field, value)));
            }
        }
    }

    private String refusal(EObject object, EAttribute field, Object value) {
        return domain.refusal(object, field, value)
                .map(Refusal::reason)
                .orElseGet(() -> SetCommand.create(domain, object, field, value).canExecute()
                        ? ""
                        : WorkbenchTexts.get("replace.closed"));
    }

    private String replaced(String text) {
        String folded = Folding.fold(text);
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, done)) {
            result.append(text, done, at).append(with);
            done = at + words.length();
        }
        return result.append(text.substring(done)).toString();
    }

    private static String text(Object value) {
        String text = value instanceof List<?> lines
                ? String.join(BETWEEN, lines.stream().map(String::valueOf).toList())
                : (String) value;
        return text.replace('\n', ' ');
    }

    /** The texts of a class that its form shows and lets a person change. */
    private static List<EAttribute> texts(EClass type) {
        return Search.fieldsOf(type).stream()
                .filter(field -> field.getEType().getInstanceClass() == String.class)
                .filter(field -> !FormHints.of(field).readOnly())
                .flatMap(field -> attribute(field))
                .toList();
    }

    private static Stream<EAttribute> attribute(EStructuralFeature field) {
        return field instanceof EAttribute attribute ? Stream.of(attribute) : Stream.empty();
    }
}
