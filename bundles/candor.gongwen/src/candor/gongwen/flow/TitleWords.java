// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds where a title may be broken: between words, never inside a name.
 *
 * <p>A title that carries hints (U+200B) between its parts is broken there, as long as the parts are short enough. Otherwise the words of
 * usual titles are known here, and the dictionary of ICU, whose loading takes a quarter of a second, is asked only for unusual ones.
 */
final class TitleWords {

    /** Zero width space: a place at which a title may be broken. */
    static final char HINT = '\u200b';

    /** Terms of official titles that the general dictionary takes apart, and the words that join them: one on each line of a file. */
    private static final List<String> TERMS = terms();

    /** Verbs of titles; a line may end behind one. */
    private static final List<String> VERBS =
            List.of("关于召开", "关于开好", "关于做好", "关于印发", "关于报送", "关于开展", "关于加强", "关于推进", "召开", "印发");

    /** With what the name of a place ends: the office that follows begins a line well. */
    private static final Pattern PLACE = Pattern.compile(".{2,}(?:自治[区州县旗]|(?<![城小社园地景辖])[省市县区州盟旗])");

    /** Ends the name of a meeting, which has begun on the line before: 党史学习教育专题民主生活会. */
    private static final Pattern MEETING = Pattern.compile("(?:专题)?(?:民主|组织)生活会.*");

    /** What is one word with the place before it: 市委, 县政府. */
    private static final String OF_PLACE = "委政纪级直属管";

    private static final double NATURAL = 0;
    private static final double AFTER_VERB = 3;
    private static final double BETWEEN_NOUNS = 25;
    private static final double IN_NAME = 35;

    private TitleWords() {}

    /**
     * How much a break hurts the sense of a title: not at all before 关于 and behind a name, a little behind a verb, a place or one of several that are listed,
     * much between two nouns.
     *
     * @param line that ends there
     * @param next what follows
     */
    static double cost(String line, String next, Collection<String> names) {
        if (next.startsWith("关于")
                || line.endsWith(" ")
                || names.stream().anyMatch(name -> !name.isEmpty() && line.endsWith(name))) {
            return NATURAL;
        }
        boolean place = PLACE.matcher(line).matches() && OF_PLACE.indexOf(next.charAt(0)) < 0;
        boolean listed = line.endsWith("、");
        if (place || listed || VERBS.stream().anyMatch(line::endsWith)) {
            return AFTER_VERB;
        }
        return MEETING.matcher(next).matches() ? IN_NAME : BETWEEN_NOUNS;
    }

    /**
     * The places before which a line may start.
     *
     * @param text without hints
     * @param names never broken where it can be helped, e.g. organizations
     */
    static BitSet starts(String text, Collection<String> names) {
        List<String> known = new ArrayList<>(names);
        known.addAll(TERMS);
        known.removeIf(String::isEmpty);
        BitSet starts = inKnownWords(text, known).orElseGet(() -> inDictionary(text, known));
        for (int at = starts.nextSetBit(1); at > 0; at = starts.nextSetBit(at + 1)) {
            // A number holds on to what it counts: 2025年度.
            boolean counts = Character.isDigit(text.charAt(at - 1)) && Character.isLetter(text.charAt(at));
            starts.set(at, !counts);
        }
        return starts;
    }

    /** The boundaries of a text that consists of known words and numbers only, taken apart into as few as possible. */
    private static Optional<BitSet> inKnownWords(String text, List<String> known) {
        int[] words = new int[text.length() + 1];
        int[] next = new int[text.length() + 1];
        for (int at = text.length() - 1; at >= 0; at--) {
            words[at] = Integer.MAX_VALUE;
            int number = at;
            while (number < text.length() && Character.isDigit(text.charAt(number))) {
                number++;
            }
            take(words, next, at, number);
            for (String word : known) {
                if (text.startsWith(word, at)) {
                    take(words, next, at, at + word.length());
                }
            }
        }
        if (words[0] == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        BitSet starts = new BitSet();
        for (int at = next[0]; at < text.length(); at = next[at]) {
            starts.set(at);
        }
        return Optional.of(starts);
    }

    private static void take(int[] words, int[] next, int at, int end) {
        if (end > at && words[end] < words[at] - 1) {
            words[at] = words[end] + 1;
            next[at] = end;
        }
    }

    private static BitSet inDictionary(String text, List<String> known) {
        BitSet starts = new BitSet();
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(text);
        for (int at = words.next(); at != BreakIterator.DONE && at < text.length(); at = words.next()) {
            starts.set(at);
        }
        for (String word : known) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                starts.clear(at + 1, at + word.length());
            }
        }
        return starts;
    }

    private static List<String> terms() {
        try (InputStream in = TitleWords.class.getResourceAsStream("title-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
