// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a rule beside what it checks.
 *
 * @param id stable number, e.g. {@code MSH-D03}; for settings, command line and machine-readable reports, not shown before a message
 * @param cites numbers under which other tables have the same rule
 * @param severity of its findings, where they do not say otherwise; a rule that may find a blocker says blocker here, because others are not
 *     asked whether a paper may be sent
 * @param rank on what it rests
 * @param source where it is written down
 */
public record RuleInfo(String id, List<String> cites, Severity severity, Rank rank, Source source) {

    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(source, "source");
        cites = List.copyOf(cites);
    }

    /** Of a rule that stands in one table only. */
    public RuleInfo(String id, Severity severity, Rank rank, Source source) {
        this(id, List.of(), severity, rank, source);
    }

    /** The same rule, with its numbers in other tables. */
    public RuleInfo citing(String... others) {
        return new RuleInfo(id, List.of(others), severity, rank, source);
    }
}
