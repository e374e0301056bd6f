// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.core.rules.Finding;
import candor.core.rules.Severity;
import candor.export.document.Draft;
import candor.export.values.ModelAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the checks found that keeps papers from being sent (拦截), and which papers: those that print what a finding concerns, and no others.
 * A finding about an act keeps none back: the paper may be what the act needs.
 *
 * @param all what each of them concerns and what it says
 */
public record Blockers(List<Blocker> all) {

    /** No finding keeps any paper back. */
    public static final Blockers NONE = new Blockers(List.of());

    /**
     * A finding that keeps papers from being sent.
     *
     * @param addresses of the fields and computed values that it concerns
     * @param whole what the addresses of its object begin with, where it concerns the object as a whole; else {@code null}
     * @param texts what stands in its field: a paper may print it as a part of a computed text
     * @param message for people
     */
    public record Blocker(Set<String> addresses, String whole, List<String> texts, String message) {

        public Blocker {
            addresses = Set.copyOf(addresses);
            texts = List.copyOf(texts);
        }

        private static Blocker of(Finding finding, Locale locale) {
            EObject object = finding.object();
            EStructuralFeature feature = finding.feature();
            Set<String> addresses = new HashSet<>();
            finding.also().forEach(concern -> addresses.add(ModelAddress.of(concern.object(), concern.name())));
            if (feature == null) {
                return new Blocker(addresses, ModelAddress.ofAny(object), List.of(), finding.message(locale));
            }
            addresses.add(ModelAddress.of(object, feature.getName()));
            return new Blocker(addresses, null, texts(object.eGet(feature)), finding.message(locale));
        }

        private static List<String> texts(Object value) {
            return switch (value) {
                case String text when !text.isBlank() -> List.of(text);
                case List<?> list ->
                    list.stream().flatMap(item -> texts(item).stream()).toList();
                case null, default -> List.of();
            };
        }

        private boolean concerns(Draft draft) {
            return addresses.stream().anyMatch(draft.sources()::contains)
                    || whole != null && draft.sources().stream().anyMatch(source -> source.startsWith(whole))
                    || texts.stream().anyMatch(text -> draft.computed().stream().anyMatch(made -> made.contains(text)));
        }
    }

    public Blockers {
        all = List.copyOf(all);
    }

    /** Those among the findings of a check. */
    public static Blockers of(List<Finding> findings, Locale locale) {
        return new Blockers(findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER && !finding.act())
                .map(finding -> Blocker.of(finding, locale))
                .toList());
    }

    /** What those say that concern a document, each once; nothing where it may be sent. */
    public List<String> concerning(Draft draft) {
        return all.stream()
                .filter(blocker -> blocker.concerns(draft))
                .map(Blocker::message)
                .distinct()
                .toList();
    }
}
