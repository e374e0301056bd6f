// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import candor.base.text.Folding;
import candor.base.text.Pinyin;

/** How well a name fits what is typed. */
final class Matching {

    /** Rank of a name that does not fit. */
    static final int NONE = -1;

    private static final int WHOLE = 0;
    private static final int STARTS = 1;
    private static final int CONTAINS = 2;
    private static final int INITIALS = 3;

    private final String typed;
    private final Pinyin pinyin;

    Matching(String typed, Pinyin pinyin) {
        this.typed = Folding.fold(typed).strip();
        this.pinyin = pinyin;
    }

    boolean isBlank() {
        return typed.isEmpty();
    }

    /** Whether a name is what is typed, whole. */
    boolean isWhole(String name) {
        return rank(name) == WHOLE;
    }

    /** The rank of a name: smaller is better, {@link #NONE} where it does not fit. */
    int rank(String name) {
        String folded = Folding.fold(name);
        int at = folded.indexOf(typed);
        if (at >= 0) {
            return at > 0 ? CONTAINS : folded.length() == typed.length() ? WHOLE : STARTS;
        }
        return pinyin.hasInitials(name, typed) ? INITIALS : NONE;
    }
}
