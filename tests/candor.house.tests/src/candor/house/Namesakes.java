// SPDX-License-Identifier: EPL-2.0
package candor.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names that stand for two things. A class is known by its simple name all over the tree, so no two top-level classes share one,
 * and none has that of a class of a metamodel. A class inside another is always read with the name of its owner and may repeat a common
 * word, such as {@code Kind}; it may not take the name of a class of a metamodel, which is what people mean by that word.
 */
final class Namesakes {

    private static final Pattern MODEL_CLASS = Pattern.compile("<eClassifiers[^>]*\\sname=\"(\\w+)\"");

    private static final Pattern NESTED = Pattern.compile(
            "^[ \\t]+(?:[a-z-]+ )*(?:class|record|enum|interface|@interface) ([A-Z]\\w*)", Pattern.MULTILINE);

    /** Files by the name that stands in them. */
    private final Map<String, List<String>> places = new TreeMap<>();

    private final Map<String, List<String>> nested = new TreeMap<>();
    private final Path root;

    Namesakes(Path root) {
        this.root = root;
        walk("bundles");
        walk("tests");
        walk("releng");
    }

    /** Each name that stands for more than one thing, with the files where it does. */
    List<String> found() {
        List<String> found = new ArrayList<>();
        places.forEach((name, files) -> {
            List<String> all = new ArrayList<>(files);
            if (files.stream().anyMatch(file -> file.endsWith(".ecore"))) {
                all.addAll(nested.getOrDefault(name, List.of()));
            }
            if (all.size() > 1) {
                found.add(name + ": " + String.join(", ", all));
            }
        });
        return found;
    }

    /** How many classes were looked at. */
    int size() {
        return places.size();
    }

    private void walk(String folder) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            files.filter(file -> sources(root.relativize(file).toString()))
                    .sorted()
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sources(String file) {
        return file.endsWith(".java") && file.contains("/src/") && !file.endsWith("-info.java")
                || file.endsWith(".ecore") && file.startsWith("bundles");
    }

    private void read(Path file) {
        String place = root.relativize(file).toString();
        String name = file.getFileName().toString();
        if (name.endsWith(".ecore")) {
            all(MODEL_CLASS, file).forEach(one -> note(places, one, place));
        } else {
            note(places, name.replace(".java", ""), place);
            if (place.startsWith("bundles")) {
                all(NESTED, file).forEach(one -> note(nested, one, place));
            }
        }
    }

    private static Stream<String> all(Pattern pattern, Path file) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(file));
            return matcher.results().map(result -> result.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(Map<String, List<String>> map, String name, String place) {
        map.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
    }
}
