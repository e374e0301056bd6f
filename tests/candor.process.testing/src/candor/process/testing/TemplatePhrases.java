// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that the templates of a bundle bring themselves, outside of what they read of a dossier. */
final class TemplatePhrases {

    private static final Pattern READ =
            Pattern.compile("(?s)<#--.*?-->|</?[#@](?:\"[^\"]*\"|->|[^<>\"])*>|\\$\\{[^}]*}");

    /** Three characters are a phrase; fewer stand in names as well. */
    private static final Pattern PHRASE = Pattern.compile("[\\u4e00-\\u9fff]{3,}");

    private TemplatePhrases() {}

    static Set<String> of(Path folder) throws IOException {
        Set<String> phrases = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> isPrinted(file.toString())).toList()) {
                phrases.addAll(phrases(Files.readString(file)));
            }
        }
        return phrases;
    }

    /** Templates of workbooks are no documents. */
    private static boolean isPrinted(String file) {
        return file.endsWith(".md") && !file.endsWith("-columns.md");
    }

    private static List<String> phrases(String template) {
        return PHRASE.matcher(READ.matcher(template).replaceAll("|"))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
