// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.core.rules.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From which severity on a check ends with {@link ExitCode#FINDINGS}. A hint alone never does: it asks to look, not to mend. */
enum Threshold {
    /** 必改 and 拦截: mistakes. */
    ERROR(Severity.MUST),
    /** 建议 too. */
    WARNING(Severity.SHOULD);

    private final Severity least;

    Threshold(Severity least) {
        this.least = least;
    }

    /** What is typed. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isReachedBy(Severity severity) {
        return severity.reaches(least);
    }

    static Optional<Threshold> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Threshold::id).toList();
    }
}
