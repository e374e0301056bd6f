// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import candor.base.text.Folding;
import candor.base.text.Pinyin;

/** How well a name fits what is typed. */
final class Matching {

    /** Rank of a name that does not fit. */
    static final int NONE = -1;

    private static final int STARTS = 0;
    private static final int CONTAINS = 1;
    private static final int INITIALS = 2;

    private final String typed;
    private final Pinyin pinyin;

    Matching(String typed, Pinyin pinyin) {
        this.typed = Folding.fold(typed).strip();
        this.pinyin = pinyin;
    }

    boolean isBlank() {
        return typed.isEmpty();
    }

    /** The rank of a name: smaller is better, {@link #NONE} where it does not fit. */
    int rank(String name) {
        int at = Folding.fold(name).indexOf(typed);
        if (at >= 0) {
            return at == 0 ? STARTS : CONTAINS;
        }
        return pinyin.hasInitials(name, typed) ? INITIALS : NONE;
    }
}
