// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds names by what can be typed without an input method: {@code zcy} or {@code zhou} for 周承砚. */
final class Pinyin {

    private final Map<String, String[]> spelled = new HashMap<>();
    private Transliterator latin;

    /** Whether a name begins with what was typed, in characters, in letters or in the first letter of each character. */
    boolean matches(String name, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        if (name.toLowerCase(Locale.ROOT).startsWith(wanted)) {
            return true;
        }
        if (wanted.chars().anyMatch(character -> character > 'z')) {
            return false;
        }
        String[] syllables = spelled.computeIfAbsent(name, this::spell);
        StringBuilder initials = new StringBuilder();
        for (String syllable : syllables) {
            initials.append(syllable, 0, Math.min(1, syllable.length()));
        }
        return initials.toString().startsWith(wanted)
                || String.join("", syllables).startsWith(wanted);
    }

    private String[] spell(String name) {
        if (latin == null) {
            // The names' own readings where a character has several; made at the first letter that is typed, for it
            // takes a while.
            latin = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
        }
        return latin.transliterate(name).split("[^a-z]+");
    }
}
