// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/** First letters of the pinyin of Chinese words, by which they are found without an input method: 谈心谈话 is txth. */
final class Initials {

    private static final String RULE = "Han-Latin; Latin-ASCII; Lower";

    private final Transliterator pinyin = Transliterator.getInstance(RULE);
    private final Map<Integer, String> known = new HashMap<>();

    /** The first letter of each character; letters and digits stand for themselves, everything else is left out. */
    String of(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().forEach(character -> letters.append(known.computeIfAbsent(character, this::letter)));
        return letters.toString();
    }

    private String letter(int character) {
        String latin = pinyin.transliterate(Character.toString(character));
        return latin.isEmpty() || !Character.isLetterOrDigit(latin.charAt(0)) ? "" : latin.substring(0, 1);
    }
}
