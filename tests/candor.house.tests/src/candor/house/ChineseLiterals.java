// SPDX-License-Identifier: EPL-2.0
package candor.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds Chinese that stands in the code of bundles instead of their properties. */
final class ChineseLiterals {

    /** Comments, and literals of characters and strings; the group is what stands between quotation marks. */
    private static final Pattern LITERALS = Pattern.compile(
            "//[^\n]*+|/\\*.*?\\*/|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])++')",
            Pattern.DOTALL);

    private static final Pattern CHINESE =
            Pattern.compile("\\p{IsHan}|\\\\u(?i:[4-8][0-9a-f]{3}|9[0-9a-f]{3}|3[4-9a-f][0-9a-f]{2})");

    /** Only what stands between words. */
    private static final Pattern BETWEEN = Pattern.compile("[\"'\\s]*[，。：；、（）《》“”]+[\"'\\s]*");

    private final Map<String, TreeSet<String>> joints = new TreeMap<>();
    private final Map<String, TreeSet<String>> found = new TreeMap<>();

    /** @param bundles the folder of all bundles */
    ChineseLiterals(Path bundles) {
        try (Stream<Path> files = Files.walk(bundles)) {
            files.filter(file -> bundles.relativize(file).toString().matches("[^/]+/src/.*\\.java"))
                    .forEach(file -> read(bundles.relativize(file).toString(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The literals by the file they stand in, which is named from the folder of all bundles. */
    Map<String, TreeSet<String>> found() {
        return found;
    }

    /** The literals that are nothing but Chinese punctuation, by their file. */
    Map<String, TreeSet<String>> joints() {
        return joints;
    }

    private void read(String name, Path file) {
        collect(name, file, CHINESE.asPredicate(), found);
        collect(name, file, BETWEEN.asMatchPredicate(), joints);
    }

    private static void collect(String name, Path file, Predicate<String> sought, Map<String, TreeSet<String>> into) {
        try {
            LITERALS.matcher(Files.readString(file))
                    .results()
                    .map(ChineseLiterals::literal)
                    .filter(sought)
                    .forEach(literal ->
                            into.computeIfAbsent(name, key -> new TreeSet<>()).add(literal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String literal(MatchResult match) {
        return match.group(1) == null ? "" : match.group(1);
    }
}
