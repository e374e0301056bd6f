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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** MSH-T05: half-width punctuation beside Chinese characters, straight quotation marks, dots and hyphens among them. */
@Component(service = Rule.class)
public final class HalfWidthRule extends TextMistakeRule {

    private static final String HALF = ",;:?!.｡､";
    private static final String FULL = "，；：？！。。、";
    private static final String HAN = "\\u4e00-\\u9fff";
    private static final Pattern MARK = Pattern.compile("(?<=[" + HAN + "”》）])[,;:?!]|[,;:?!](?=[" + HAN + "“《（])"
            + "|(?<=[" + HAN + "”》）])\\.(?=[\\s" + HAN + "“《]|$)|[｡､]");
    private static final Pattern DOTS = Pattern.compile("(?<=[" + HAN + "”》），、])\\.{2,}");
    private static final Pattern DASHES = Pattern.compile("(?<=[" + HAN + "”》）])-{2,}(?=[" + HAN + "“《（])");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern CHINESE = Pattern.compile("[" + HAN + "]");

    public HalfWidthRule() {
        super(new RuleInfo("MSH-T05", Severity.SHOULD, Rank.PRACTICE, RuleSources.PUNCTUATION));
    }

    @Override
    Optional<Mistake> find(String text) {
        String right = DOTS.matcher(text).replaceAll(dots -> dots.group().length() == 2 ? "。" : "……");
        right = DASHES.matcher(right).replaceAll("——");
        right = MARK.matcher(right)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf(FULL.charAt(HALF.indexOf(m.group())))));
        right = QUOTED.matcher(brackets(right)).replaceAll(HalfWidthRule::turned);
        return right.equals(text) ? Optional.empty() : Optional.of(new Mistake(firstOther(text, right), right));
    }

    /** Brackets in pairs: both full where either is, or stands beside a Chinese character. */
    private static String brackets(String text) {
        char[] right = text.toCharArray();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < right.length; i++) {
            if (right[i] == '(' || right[i] == '（') {
                open.push(i);
            } else if (right[i] == ')' || right[i] == '）') {
                int start = open.isEmpty() ? i : open.pop();
                boolean full = right[start] == '（' || right[i] == '）' || areChinese(text, start, i);
                right[start] = !full || start == i ? right[start] : '（';
                right[i] = full ? '）' : right[i];
            }
        }
        open.stream().filter(i -> areChinese(text, i, i)).forEach(i -> right[i] = '（');
        return new String(right);
    }

    /** Whether brackets stand beside a Chinese character; what stands behind does not count for letters in brackets: A(B)型. */
    private static boolean areChinese(String text, int start, int end) {
        return isChinese(text, start - 1)
                || isChinese(text, start + 1)
                || isChinese(text, end - 1)
                || isChinese(text, end + 1)
                        && text.substring(start, end).chars().noneMatch(Character::isLetter);
    }

    private static boolean isChinese(String text, int at) {
        return at >= 0
                && at < text.length()
                && CHINESE.matcher(text.substring(at, at + 1)).matches();
    }

    /** What is written with other letters than Chinese may keep its own marks. */
    private static String turned(MatchResult quoted) {
        String text = quoted.group();
        boolean twice = text.charAt(0) == '"';
        String inside = text.substring(1, text.length() - 1);
        return Matcher.quoteReplacement(
                CHINESE.matcher(inside).find() ? (twice ? "“" : "‘") + inside + (twice ? "”" : "’") : text);
    }

    /** The first character that is another one in the right text. */
    private static String firstOther(String text, String right) {
        int at = 0;
        while (at < right.length() - 1 && at < text.length() - 1 && text.charAt(at) == right.charAt(at)) {
            at++;
        }
        return text.substring(at, at + 1);
    }
}
