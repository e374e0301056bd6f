// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.process.rules.RuleSources;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-T06: quotation or title marks that do not pair, cross, stand the wrong way round, or are not “ ” outside and ‘ ’ inside; quotation marks
 * of upright lines (GB/T 15834—2011 §4.8, §4.15).
 */
@Component(service = Rule.class)
public final class QuotationMarksRule extends TextMistakeRule {

    private static final int AROUND = 8;
    private static final String UPRIGHT = "「」『』";
    private static final String LEVEL = "“”‘’";

    /** An outer and an inner opening mark of each family, and what closes them. */
    private static final String OPENING = "“‘《〈";

    private static final String CLOSING = "”’》〉";

    /** A mark of the right family that is not the one for its depth is shown by its place; -1 where all are right. */
    private record Levels(String right, int first) {}

    public QuotationMarksRule() {
        super(new RuleInfo("MSH-T06", Severity.MUST, Rank.PRACTICE, RuleSources.PUNCTUATION));
    }

    @Override
    Optional<Mistake> find(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (UPRIGHT.indexOf(text.charAt(i)) >= 0) {
                return Optional.of(new Mistake(excerpt(text, i), level(text)));
            }
        }
        int lone = firstLone(text);
        if (lone >= 0) {
            String turned = turned(text);
            return Optional.of(new Mistake(
                    excerpt(text, lone), firstLone(turned) < 0 ? leveled(turned).right() : null));
        }
        Levels levels = leveled(text);
        return levels.first() < 0
                ? Optional.empty()
                : Optional.of(new Mistake(excerpt(text, levels.first()), levels.right()));
    }

    private static String excerpt(String text, int place) {
        return text.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + AROUND));
    }

    /** The text with the quotation marks of lines that go from left to right. */
    private static String level(String text) {
        StringBuilder right = new StringBuilder();
        for (char c : text.toCharArray()) {
            int upright = UPRIGHT.indexOf(c);
            right.append(upright < 0 ? c : LEVEL.charAt(upright));
        }
        return right.toString();
    }

    /** Where a mark stands that none of its family opens or closes, or that crosses a pair of the other one; -1 where there is none. */
    private static int firstLone(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = isApostrophe(text, i) ? -1 : CLOSING.indexOf(text.charAt(i));
            if (opening >= 0) {
                open.push(i);
            } else if (closing >= 0
                    && (open.isEmpty() || family(OPENING.indexOf(text.charAt(open.pop()))) != family(closing))) {
                return i;
            }
        }
        return open.isEmpty() ? -1 : open.peekLast();
    }

    private static int family(int mark) {
        return mark / 2;
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '’'
                && at > 0
                && Character.UnicodeScript.of(text.charAt(at - 1)) == Character.UnicodeScript.LATIN;
    }

    /** The text with outer and inner marks by turns; to be called only where its marks pair. */
    private static Levels leveled(String text) {
        StringBuilder right = new StringBuilder(text);
        int[] depth = new int[2];
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = isApostrophe(text, i) ? -1 : CLOSING.indexOf(text.charAt(i));
            if (opening >= 0) {
                right.setCharAt(i, OPENING.charAt(family(opening) * 2 + depth[family(opening)]++ % 2));
            } else if (closing >= 0) {
                right.setCharAt(i, CLOSING.charAt(family(closing) * 2 + --depth[family(closing)] % 2));
            }
            first = first < 0 && right.charAt(i) != text.charAt(i) ? i : first;
        }
        return new Levels(right.toString(), first);
    }

    /** Double marks by turns opening and closing. */
    private static String turned(String text) {
        StringBuilder right = new StringBuilder(text);
        boolean[] open = new boolean[2];
        for (int i = 0; i < text.length(); i++) {
            int mark = Math.max("“《".indexOf(text.charAt(i)), "”》".indexOf(text.charAt(i)));
            if (mark >= 0) {
                right.setCharAt(i, (open[mark] ? "”》" : "“《").charAt(mark));
                open[mark] ^= true;
            }
        }
        return right.toString();
    }
}
