// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import java.util.ArrayList;
import java.util.List;

/**
 * Chinese text in sentences. A sentence ends behind 。！？； or …… with the quotation marks and brackets that close there,
 * and with its line. Together the sentences are the text again, but for the line ends.
 */
public final class Sentences {

    private static final String ENDS = "。！？；!?;…";
    private static final String CLOSING = "”’」』）)》〉】〕\"'";

    private Sentences() {}

    /** The sentences of a text in order; lines of blanks are none. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> split(line, sentences));
        return sentences;
    }

    private static void split(String line, List<String> sentences) {
        int start = 0;
        int place = 0;
        while (place < line.length()) {
            if (isEnd(line, place)) {
                while (place < line.length() && (isEnd(line, place) || CLOSING.indexOf(line.charAt(place)) >= 0)) {
                    place++;
                }
                sentences.add(line.substring(start, place));
                start = place;
            } else {
                place++;
            }
        }
        String rest = line.substring(start);
        if (!rest.isBlank()) {
            sentences.add(rest);
        } else if (!rest.isEmpty()) {
            sentences.add(sentences.removeLast() + rest);
        }
    }

    private static boolean isEnd(String line, int place) {
        return ENDS.indexOf(line.charAt(place)) >= 0;
    }
}
