// SPDX-License-Identifier: EPL-2.0
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what the bundles of a finished program offer to others with what was recorded: what was there before must still be there, unless
 * the version of its package says otherwise.
 *
 * <p>Arguments: folder of the bundles, folders with a file for each package; prints a line for each fault. With {@code --record} as the first
 * argument it writes the files instead.
 */
public final class Offer {

    /** A package that is exported with a version; those that are nobody else's business have none. */
    private static final Pattern OFFERED = Pattern.compile("(candor[a-z.]*);version=\"(\\d+\\.\\d+\\.\\d+)\"");

    private static final String VERSION = "version ";
    /** More than there will ever be versions before 1.0. */
    private static final int MANY = 1_000_000;

    private static final String SUFFIX = ".txt";

    private final SortedMap<String, List<String>> packages = new TreeMap<>();

    private Offer(Path bundles) throws IOException, ClassNotFoundException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(bundles)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        try (URLClassLoader loader =
                new URLClassLoader(jars.stream().map(Offer::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            for (Path jar : jars) {
                try (JarFile bundle = new JarFile(jar.toFile())) {
                    String exports = bundle.getManifest().getMainAttributes().getValue("Export-Package");
                    Matcher offered = OFFERED.matcher(exports == null ? "" : exports);
                    while (offered.find()) {
                        packages.put(offered.group(1), lines(bundle, offered.group(1), offered.group(2), loader));
                    }
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        boolean record = args[0].equals("--record");
        Offer offer = new Offer(Path.of(args[record ? 1 : 0]));
        for (String folder : Arrays.copyOfRange(args, record ? 2 : 1, args.length)) {
            if (record) {
                offer.record(Path.of(folder));
            } else {
                offer.compare(Path.of(folder));
            }
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The version, then every class and member that others can see, in order. */
    private static List<String> lines(JarFile bundle, String name, String version, ClassLoader loader)
            throws ClassNotFoundException {
        String folder = name.replace('.', '/') + "/";
        List<String> lines = new ArrayList<>();
        for (String entry : bundle.stream().map(Object::toString).toList()) {
            if (entry.startsWith(folder) && entry.endsWith(".class") && entry.indexOf('/', folder.length()) < 0) {
                String type = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
                describe(Class.forName(type, false, loader), lines);
            }
        }
        lines.sort(null);
        lines.addFirst(VERSION + version);
        return lines;
    }

    private static void describe(Class<?> type, List<String> lines) {
        for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
            if (!isSeen(around.getModifiers()) || around.isAnonymousClass() || around.isLocalClass()) {
                return;
            }
        }
        String parents = Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        lines.add(type.toGenericString() + (parents.isEmpty() ? "" : " < " + parents));
        Stream.of(type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
                .flatMap(Arrays::stream)
                .filter(member -> isSeen(member.getModifiers()) && !member.isSynthetic() && !isNumber(member))
                .map(Offer::words)
                .forEach(lines::add);
    }

    /** The numbers that generated code gives to features are no promise: the literals beside them are. */
    private static boolean isNumber(Member member) {
        return member instanceof Field field
                && field.getType() == int.class
                && field.getDeclaringClass().getSimpleName().endsWith("Package");
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** As it is declared, without what is nobody else's business. */
    private static String words(Member member) {
        String words = member instanceof Executable executable ? executable.toGenericString() : member.toString();
        return words.replaceFirst("\\b(synchronized|native) ", "");
    }

    private void record(Path folder) throws IOException {
        for (File old : folder.toFile().listFiles()) {
            Files.delete(old.toPath());
        }
        for (var one : packages.entrySet()) {
            Files.write(folder.resolve(one.getKey() + SUFFIX), one.getValue());
        }
    }

    private void compare(Path folder) throws IOException {
        List<String> recorded;
        try (Stream<Path> files = Files.list(folder)) {
            recorded = files.map(file -> file.getFileName().toString().replace(SUFFIX, "")).sorted().toList();
        }
        packages.keySet().stream()
                .filter(name -> !recorded.contains(name))
                .forEach(name -> System.out.println(name + " is offered and was not recorded"));
        for (String name : recorded) {
            List<String> before = Files.readAllLines(folder.resolve(name + SUFFIX));
            List<String> now = packages.get(name);
            if (now == null) {
                System.out.println(name + " is not offered any more");
            } else if (!mayBreak(before.getFirst(), now.getFirst())) {
                before.stream()
                        .skip(1)
                        .filter(Predicate.not(Set.copyOf(now)::contains))
                        .forEach(line -> System.out.println(name + " (" + now.getFirst() + ") has lost: " + line));
            }
        }
    }

    private static boolean mayBreak(String before, String now) {
        return promise(now) > promise(before);
    }

    /** The number that is raised when something breaks; before 1.0 it is the second one. */
    private static int promise(String line) {
        String[] numbers = line.substring(VERSION.length()).split("\\.");
        int major = Integer.parseInt(numbers[0]);
        return major == 0 ? Integer.parseInt(numbers[1]) : MANY * major;
    }
}
