// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the patterns that the program keeps for texts of people need time in proportion to the text: each is run over texts that repeat what it
 * looks for, short and twice as long, and the characters it looks at are counted.
 *
 * <p>Arguments: folders with classes, or jars.
 */
public final class Patterns {

    private static final int LENGTH = 600;
    /** Twice the text may cost twice the looks, and what a beginning costs. */
    private static final double LINEAR = 2.6;

    private Patterns() {}

    public static void main(String[] args) throws Exception {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (String arg : args) {
            Path place = Path.of(arg);
            if (Files.isDirectory(place)) {
                collect(place, patterns);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                    collect(jar.getPath("/"), patterns);
                }
            }
        }
        int failed = 0;
        for (Map.Entry<String, Pattern> each : patterns.entrySet()) {
            String bad = worst(each.getValue());
            if (bad != null) {
                failed++;
                System.err.println(each.getKey() + ": " + bad);
            }
        }
        System.out.println("| patterns of the program over texts that repeat | " + patterns.size() + " | " + failed + " |");
        System.exit(failed == 0 ? 0 : 1);
    }

    private static void collect(Path root, Map<String, Pattern> patterns) throws IOException {
        List<String> classes;
        try (Stream<Path> files = Files.walk(root)) {
            classes = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("candor/") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
        for (String name : classes) {
            try {
                for (Field field : Class.forName(name, false, Patterns.class.getClassLoader()).getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers())) {
                        take(field, patterns);
                    }
                }
            } catch (ReflectiveOperationException | LinkageError needsMore) {
                // A class of the window, which is not on this path.
                continue;
            }
        }
    }

    private static void take(Field field, Map<String, Pattern> patterns) throws IllegalAccessException {
        if (field.getType() != Pattern.class && !List.class.isAssignableFrom(field.getType()) && !field.getType().isArray()) {
            return;
        }
        field.setAccessible(true);
        Object value = field.get(null);
        List<?> all = value instanceof List<?> list ? list : value instanceof Object[] array ? List.of(array) : value == null ? List.of() : List.of(value);
        int i = 0;
        for (Object each : all) {
            if (each instanceof Pattern pattern) {
                patterns.put(field.getDeclaringClass().getName() + "." + field.getName() + (i++ == 0 ? "" : "[" + i + "]"), pattern);
            }
        }
    }

    private static String worst(Pattern pattern) {
        for (String pump : pumps(pattern)) {
            for (String end : List.of("", "\u0001", "a")) {
                // Behind a character of another kind, which what is bound to the beginning does not pass.
                long once = looks(pattern, "\u0001" + pump.repeat(LENGTH / pump.length()) + end);
                long twice = looks(pattern, "\u0001" + pump.repeat(2 * LENGTH / pump.length()) + end);
                if (twice > once * LINEAR) {
                    return pattern.pattern() + " looks " + once + " times at " + LENGTH + " and " + twice + " times at twice as many of “" + pump + "”";
                }
            }
        }
        return null;
    }

    /** What the pattern names: its characters one by one and its neighbouring ones, members of its classes, blanks, digits. */
    private static Set<String> pumps(Pattern pattern) {
        Set<String> units = new LinkedHashSet<>(List.of(" ", "\n", "a", "1", "一", "（", "\u3000"));
        String text = pattern.pattern();
        Matcher words = Pattern.compile("[^\\\\\\[\\](){}?*+|^$.]{1,6}").matcher(text);
        while (words.find()) {
            units.add(words.group());
            units.add(words.group().substring(0, 1));
        }
        for (char c : text.toCharArray()) {
            units.add(String.valueOf(c));
        }
        List<String> list = new ArrayList<>(units);
        Set<String> pumps = new LinkedHashSet<>(list);
        for (int i = 0; i < Math.min(list.size(), 16); i++) {
            for (int j = 0; j < Math.min(list.size(), 16); j++) {
                pumps.add(list.get(i) + list.get(j));
            }
        }
        return pumps;
    }

    private static long looks(Pattern pattern, String text) {
        Counting counting = new Counting(text);
        Matcher matcher = pattern.matcher(counting);
        try {
            while (matcher.find()) {
                counting.looks++;
            }
            pattern.matcher(counting).matches();
        } catch (Stop tooMany) {
            return counting.looks;
        } catch (StackOverflowError deep) {
            return Long.MAX_VALUE / 4 / (text.length() < LENGTH * 3 / 2 ? 4 : 1);
        }
        return counting.looks;
    }

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Counting implements CharSequence {

        private final String text;
        private long looks;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > 3_000_000L) {
                throw new Stop();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
