// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a letter asks for a decision, and by which it asks for two. */
public final class RequestWords {

    private static final Pattern CLOSING = Pattern.compile("请(?:予)?(?:批示|审批|批准|审定|指示|批复|审示|核准)|(?:妥否|当否|可否)[，,]?\\s*请");

    private static final Pattern SECOND_MATTER = Pattern.compile(
            "(?:并|及|以及|和|、|，|；)(?:同时|一并)?" + "(?:申请|增加|追加|拨付|购置|成立|设立|调整|任命|免去|举办|建设|批准|延期|组建|增设|更换|召开)");

    private RequestWords() {}

    /** The first words of a text that ask a superior for a decision. */
    public static Optional<String> closing(String text) {
        return first(CLOSING, text);
    }

    /** The words of a title that begin a second matter. */
    public static Optional<String> secondMatter(String title) {
        return first(SECOND_MATTER, title);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
