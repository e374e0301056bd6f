// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words a person started the program with. They name files, and files are named after people: our launchers hand them over in the
 * environment, because the words of a process are written into logs by Equinox and are shown to every user of the machine.
 */
public final class LaunchWords {

    /** Words, each ended by U+001F; a number follows from 0 on, because the system bounds the length of one value. */
    private static final String PARTS = "CANDOR_ARGUMENTS_";

    /** The line as typed, from a launcher that cannot take it apart. */
    private static final String LINE = "CANDOR_COMMAND_LINE";

    private static final String LANGUAGE = "-nl";

    private LaunchWords() {}

    /** The words that our launcher handed over; empty where something else started the program. */
    public static Optional<List<String>> handedOver() {
        return of(System.getenv());
    }

    static Optional<List<String>> of(Map<String, String> environment) {
        if (environment.containsKey(PARTS + 0)) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; environment.containsKey(PARTS + i); i++) {
                all.append(environment.get(PARTS + i));
            }
            return Optional.of(
                    all.isEmpty()
                            ? List.of()
                            : List.of(all.substring(0, all.length() - 1).split("\u001f", -1)));
        }
        return Optional.ofNullable(environment.get(LINE)).map(line -> withoutLanguage(words(line)));
    }

    /** Words are parted by blanks, except between quotation marks. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                word = word == null ? new StringBuilder() : word;
            } else if (!quoted && (c == ' ' || c == '\t')) {
                if (word != null) {
                    words.add(word.toString());
                    word = null;
                }
            } else {
                word = (word == null ? new StringBuilder() : word).append(c);
            }
        }
        if (word != null) {
            words.add(word.toString());
        }
        return words;
    }

    /** The language is for the platform, which the launcher tells. */
    private static List<String> withoutLanguage(List<String> words) {
        int at = words.indexOf(LANGUAGE);
        if (at < 0) {
            return words;
        }
        List<String> rest = new ArrayList<>(words.subList(0, at));
        rest.addAll(words.subList(Math.min(words.size(), at + 2), words.size()));
        return rest;
    }
}
