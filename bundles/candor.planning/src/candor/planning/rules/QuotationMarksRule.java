// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.process.rules.RuleSources;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** MSH-T06: quotation marks that do not pair, stand the wrong way round, or are double inside double ones (GB/T 15834—2011 §4.8). */
@Component(service = Rule.class)
public final class QuotationMarksRule extends TextMistakeRule {

    private static final int AROUND = 8;

    public QuotationMarksRule() {
        super(new RuleInfo("MSH-T06", Severity.MUST, Rank.PRACTICE, RuleSources.PUNCTUATION));
    }

    @Override
    Optional<Mistake> find(String text) {
        int depth = 0;
        boolean nested = false;
        int at = -1;
        for (int i = 0; i < text.length() && at < 0; i++) {
            char c = text.charAt(i);
            if (c == '“' && ++depth > 1) {
                nested = true;
                at = i;
            } else if (c == '”' && --depth < 0) {
                at = i;
            }
        }
        if (at < 0 && depth == 0) {
            return Optional.empty();
        }
        int place = at < 0 ? text.lastIndexOf('“') : at;
        String excerpt = text.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + AROUND));
        return Optional.of(new Mistake(excerpt, nested ? singleInside(text) : turned(text)));
    }

    /** Marks inside others as single ones; {@code null} when they do not pair. */
    private static String singleInside(String text) {
        StringBuilder right = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (c == '“') {
                depth++;
            }
            right.append(depth > 1 && c == '“' ? '‘' : depth > 1 && c == '”' ? '’' : c);
            if (c == '”' && --depth < 0) {
                return null;
            }
        }
        return depth == 0 ? right.toString() : null;
    }

    /** Marks by turns opening and closing; {@code null} when their number is odd. */
    private static String turned(String text) {
        StringBuilder right = new StringBuilder();
        boolean open = false;
        for (char c : text.toCharArray()) {
            boolean mark = c == '“' || c == '”';
            right.append(mark ? open ? '”' : '“' : c);
            open ^= mark;
        }
        return open ? null : right.toString();
    }
}
