// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import java.util.Locale;

/** What a finding means for the paper it concerns, the gravest first (docs/domain.md §5: B, M, m, I). */
public enum Severity {
    /** 拦截: the papers concerned must not be sent. */
    BLOCKER,
    /** 必改: a mistake. */
    MUST,
    /** 建议: better done otherwise. */
    SHOULD,
    /** 提示: something to look at. */
    HINT;

    /** Name for people, e.g. 必改. */
    public String label(Locale locale) {
        return Text.of(Severity.class, "severity." + name()).in(locale);
    }

    /** Whether this is at least as grave as the other. */
    public boolean reaches(Severity other) {
        return compareTo(other) <= 0;
    }
}
