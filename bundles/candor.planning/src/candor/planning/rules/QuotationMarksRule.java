// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.process.rules.RuleSources;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-T06: quotation or title marks that do not pair, stand the wrong way round, or stand inside the same marks; quotation marks of upright
 * lines (GB/T 15834—2011 §4.8, §4.15).
 */
@Component(service = Rule.class)
public final class QuotationMarksRule extends TextMistakeRule {

    private static final int AROUND = 8;
    private static final String UPRIGHT = "「」『』";
    private static final String LEVEL = "“”‘’";

    /** A pair of marks, and the pair that stands inside it. */
    private record Marks(char open, char close, char innerOpen, char innerClose) {}

    private static final List<Marks> ALL = List.of(new Marks('“', '”', '‘', '’'), new Marks('《', '》', '〈', '〉'));

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
        return ALL.stream().flatMap(marks -> find(text, marks).stream()).findFirst();
    }

    private static Optional<Mistake> find(String text, Marks marks) {
        int depth = 0;
        boolean nested = false;
        int at = -1;
        for (int i = 0; i < text.length() && at < 0; i++) {
            char c = text.charAt(i);
            if (c == marks.open && ++depth > 1) {
                nested = true;
                at = i;
            } else if (c == marks.close && --depth < 0) {
                at = i;
            }
        }
        if (at < 0 && depth == 0) {
            return Optional.empty();
        }
        int place = at < 0 ? text.lastIndexOf(marks.open) : at;
        return Optional.of(new Mistake(excerpt(text, place), nested ? singleInside(text, marks) : turned(text, marks)));
    }

    private static String excerpt(String text, int place) {
        return text.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + AROUND));
    }

    /** With the quotation marks of lines that go from left to right. */
    private static String level(String text) {
        StringBuilder right = new StringBuilder();
        for (char c : text.toCharArray()) {
            int upright = UPRIGHT.indexOf(c);
            right.append(upright < 0 ? c : LEVEL.charAt(upright));
        }
        return right.toString();
    }

    /** Marks inside others as inner ones; {@code null} when they do not pair. */
    private static String singleInside(String text, Marks marks) {
        StringBuilder right = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (c == marks.open) {
                depth++;
            }
            right.append(
                    depth > 1 && c == marks.open
                            ? marks.innerOpen
                            : depth > 1 && c == marks.close ? marks.innerClose : c);
            if (c == marks.close && --depth < 0) {
                return null;
            }
        }
        return depth == 0 ? right.toString() : null;
    }

    /** Marks by turns opening and closing; {@code null} when their number is odd. */
    private static String turned(String text, Marks marks) {
        StringBuilder right = new StringBuilder();
        boolean open = false;
        for (char c : text.toCharArray()) {
            boolean mark = c == marks.open || c == marks.close;
            right.append(mark ? open ? marks.close : marks.open : c);
            open ^= mark;
        }
        return open ? null : right.toString();
    }
}
