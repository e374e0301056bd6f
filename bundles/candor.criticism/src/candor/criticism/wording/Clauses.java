// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.List;
import java.util.regex.Pattern;

/** Chinese text in its parts. */
final class Clauses {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？;!?\\n]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；！？：,;!?:\\n]+");

    private Clauses() {}

    /** Sentences without what ends them. */
    static List<String> sentences(String text) {
        return parts(SENTENCE_END, text);
    }

    /** Clauses without what ends them. */
    static List<String> of(String text) {
        return parts(CLAUSE_END, text);
    }

    private static List<String> parts(Pattern end, String text) {
        return end.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
