// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.core.rules.Finding;
import candor.core.rules.Severity;
import candor.workbench.WorkbenchTexts;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many findings there are, by severity. */
public record Counts(int blockers, int musts, int shoulds, int hints) {

    /** None at all. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** Counts findings. */
    public static Counts of(Collection<Finding> findings) {
        return findings.stream().map(Finding::severity).reduce(NONE, Counts::and, Counts::and);
    }

    /** One more. */
    public Counts and(Severity severity) {
        return switch (severity) {
            case BLOCKER -> new Counts(blockers + 1, musts, shoulds, hints);
            case MUST -> new Counts(blockers, musts + 1, shoulds, hints);
            case SHOULD -> new Counts(blockers, musts, shoulds + 1, hints);
            case HINT -> new Counts(blockers, musts, shoulds, hints + 1);
        };
    }

    private Counts and(Counts other) {
        return new Counts(blockers + other.blockers, musts + other.musts, shoulds + other.shoulds, hints + other.hints);
    }

    public int of(Severity severity) {
        return switch (severity) {
            case BLOCKER -> blockers;
            case MUST -> musts;
            case SHOULD -> shoulds;
            case HINT -> hints;
        };
    }

    public int total() {
        return blockers + musts + shoulds + hints;
    }

    /** The gravest there is. */
    public Optional<Severity> worst() {
        return Arrays.stream(Severity.values())
                .filter(severity -> of(severity) > 0)
                .findFirst();
    }

    /** For people: 拦截 1　必改 2; empty where there are none. */
    public String words() {
        return Arrays.stream(Severity.values())
                .filter(severity -> of(severity) > 0)
                .map(this::words)
                .collect(Collectors.joining(WorkbenchTexts.get("findings.between")));
    }

    /** For people: how many of one severity, 必改 2. */
    public String words(Severity severity) {
        return severity.label(Locale.getDefault()) + " " + of(severity);
    }
}
