// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import java.util.List;
import java.util.stream.Stream;

/** The beginning of what comes from a file: a message quotes enough to find the place, and never a whole page. */
public final class Excerpt {

    private static final int LENGTH = 60;
    private static final int MOST = 10;

    private Excerpt() {}

    /** The text, or its first sixty characters and 「…」. */
    public static String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return text.substring(0, cut) + '…';
    }

    /** The first ten of several texts, each at most sixty characters long, and a last one 「…」 where there are more. */
    public static List<String> of(List<String> texts) {
        Stream<String> first = texts.stream().limit(MOST).map(Excerpt::of);
        return (texts.size() > MOST ? Stream.concat(first, Stream.of("…")) : first).toList();
    }
}
