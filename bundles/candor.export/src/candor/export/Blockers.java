// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.core.rules.Finding;
import candor.core.rules.Severity;
import candor.export.document.Draft;
import candor.export.values.ModelAddress;
import java.util.List;
import java.util.Locale;

/**
 * What the checks found that keeps papers from being sent (拦截), and which papers: those made from the field or object that a
 * finding concerns, and no others.
 *
 * @param all where each of them is and what it says
 */
public record Blockers(List<Blocker> all) {

    /** No finding keeps any paper back. */
    public static final Blockers NONE = new Blockers(List.of());

    /**
     * A finding that keeps papers from being sent.
     *
     * @param address of its field, or what the addresses of its object begin with
     * @param whole whether it concerns the object as a whole
     * @param message for people
     */
    public record Blocker(String address, boolean whole, String message) {

        private boolean concerns(Draft draft) {
            return whole
                    ? draft.sources().stream().anyMatch(source -> source.startsWith(address))
                    : draft.sources().contains(address);
        }
    }

    public Blockers {
        all = List.copyOf(all);
    }

    /** Those among the findings of a check. */
    public static Blockers of(List<Finding> findings, Locale locale) {
        return new Blockers(findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .map(finding -> new Blocker(
                        finding.feature() == null
                                ? ModelAddress.ofAny(finding.object())
                                : ModelAddress.of(
                                        finding.object(), finding.feature().getName()),
                        finding.feature() == null,
                        finding.message(locale)))
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
