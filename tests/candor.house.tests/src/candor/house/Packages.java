// SPDX-License-Identifier: EPL-2.0
package candor.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages of a folder of Java sources and which of them need each other: by an import, or by a name that is written out
 * in full. Sources and not classes are read because the compiler copies constants and forgets where they stood.
 */
final class Packages {

    /** What only looks like code. */
    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])++'|//[^\n]*+|/\\*.*?\\*/",
            Pattern.DOTALL);

    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");

    /** A package with a type in it, or with all of them. */
    private static final Pattern QUALIFIED =
            Pattern.compile("(?<![\\w.])([a-z_]\\w*+(?:\\s*\\.\\s*[a-z_]\\w*+)*+)\\s*\\.\\s*[A-Z*]");

    private final Map<String, Map<String, TreeSet<String>>> users = new TreeMap<>();
    private final Graph graph = new Graph();

    /** @param sources a folder; without any source where it does not exist */
    Packages(Path sources) {
        Map<Path, String> files = read(sources);
        files.values().forEach(code -> graph.add(packageOf(code)));
        files.forEach((file, code) -> {
            for (Matcher names = QUALIFIED.matcher(code); names.find(); ) {
                need(file, packageOf(code), names.group(1).replaceAll("\\s", ""));
            }
        });
    }

    private static Map<Path, String> read(Path sources) {
        if (!Files.isDirectory(sources)) {
            return Map.of();
        }
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file, Packages::code));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String code(Path file) {
        try {
            return NO_CODE.matcher(Files.readString(file)).replaceAll(" ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String packageOf(String code) {
        Matcher declaration = PACKAGE.matcher(code);
        return declaration.find() ? declaration.group(1) : "";
    }

    private void need(Path file, String user, String used) {
        if (!used.equals(user) && graph.names().contains(used)) {
            graph.add(user, used);
            users.computeIfAbsent(user, any -> new TreeMap<>())
                    .computeIfAbsent(used, any -> new TreeSet<>())
                    .add(file.getFileName().toString());
        }
    }

    /** Who needs whom; packages of these sources only. */
    Graph graph() {
        return graph;
    }

    /** The circles in words, a line for each step: which package needs which, and the files in which it does. */
    List<String> circles() {
        return graph.circles().stream()
                .flatMap(circle -> circle.stream().flatMap(user -> graph.needs(user).stream()
                        .filter(circle::contains)
                        .map(used ->
                                user + " → " + used + ": " + users.get(user).get(used))))
                .toList();
    }
}
