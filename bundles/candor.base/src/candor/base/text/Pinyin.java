// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds Chinese text by what can be typed without an input method: 谈心谈话 is found by {@code txth}, 周承砚 by {@code zcy} or {@code zhou}.
 *
 * <p>A short text is also read as a person's name, because many characters sound otherwise in a surname: 单雄信 is sxx, 会议单 is hyd.
 * For one thread at a time.
 */
public final class Pinyin {

    /** The most characters of a person's name. */
    private static final int LONGEST_NAME = 6;

    private static final char LAST_LETTER = 'z';

    private final Map<Integer, String> words = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    /** Made when the first letter is typed, because ICU reads its table for a moment. */
    private Transliterator wordReading;

    private Transliterator nameReading;

    /** Whether a text begins with what was typed: its own characters, its syllables, or the first letter of each. */
    public boolean begins(String text, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return text.toLowerCase(Locale.ROOT).startsWith(wanted)
                || isTyped(wanted)
                        && readings(text)
                                .anyMatch(syllables -> initials(syllables).startsWith(wanted)
                                        || String.join("", syllables).startsWith(wanted));
    }

    /** Whether the first letters of neighbouring characters somewhere in a text are those that were typed. */
    public boolean hasInitials(String text, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return isTyped(wanted)
                && readings(text).anyMatch(syllables -> initials(syllables).contains(wanted));
    }

    /** Only what stands on a keyboard can be pinyin. */
    private static boolean isTyped(String wanted) {
        return wanted.chars().allMatch(character -> character <= LAST_LETTER);
    }

    private Stream<List<String>> readings(String text) {
        List<String> asWords = text.codePoints()
                .mapToObj(character -> words.computeIfAbsent(character, this::syllable))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
        return text.length() <= LONGEST_NAME
                ? Stream.of(asWords, names.computeIfAbsent(text, this::name))
                : Stream.of(asWords);
    }

    /** Letters and digits stand for themselves; everything else that is no word is left out. */
    private String syllable(int character) {
        if (wordReading == null) {
            wordReading = reading("Han-Latin");
        }
        String latin = wordReading.transliterate(Character.toString(character)).strip();
        return latin.isEmpty() || !Character.isLetterOrDigit(latin.charAt(0)) ? "" : latin;
    }

    private List<String> name(String text) {
        if (nameReading == null) {
            nameReading = reading("Han-Latin/Names");
        }
        return Stream.of(nameReading.transliterate(text).split("[^a-z0-9]+"))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }

    private static Transliterator reading(String rule) {
        return Transliterator.getInstance(rule + "; Latin-ASCII; Lower");
    }

    private static String initials(List<String> syllables) {
        return syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
    }
}
