// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import candor.house.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bundle or fragment of the tree: a folder with a manifest, in {@code META-INF} or, for a bundle of the bench, in itself. */
final class HouseBundle {

    private static final List<String> SOURCES = List.of("src", "src-gen", ".");

    private final Path folder;
    private final Path manifest;
    private final Attributes headers;
    private final Map<Path, Properties> texts = new HashMap<>();

    HouseBundle(Path manifest) {
        this.manifest = manifest;
        this.folder =
                manifest.getParent().endsWith("META-INF") ? manifest.getParent().getParent() : manifest.getParent();
        try (InputStream in = Files.newInputStream(manifest)) {
            this.headers = new Manifest(in).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(manifest.toString(), e);
        }
    }

    String name() {
        return Headers.names(header("Bundle-SymbolicName")).getFirst();
    }

    /** The bundle that this one is a fragment of, or its own name. */
    String host() {
        List<String> host = Headers.names(header("Fragment-Host"));
        return host.isEmpty() ? name() : host.getFirst();
    }

    String header(String name) {
        return headers.getValue(name) == null ? "" : headers.getValue(name);
    }

    Attributes headers() {
        return headers;
    }

    Path manifest() {
        return manifest;
    }

    Path folder() {
        return folder;
    }

    /** Whether a file or folder of it has this path; sources and generated sources end up at its root. */
    boolean hasEntry(String path) {
        return SOURCES.stream()
                .anyMatch(source -> Files.exists(folder.resolve(source).resolve(path)));
    }

    /** Whether its sources declare a class, nested ones by {@code $}. */
    boolean hasClass(String type) {
        String[] names = type.split("\\$");
        String path = names[0].replace('.', '/') + ".java";
        String simple = path.substring(path.lastIndexOf('/') + 1);
        return Stream.of("src/" + path, "src-gen/" + path, simple)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .map(HouseBundle::read)
                .anyMatch(code -> declares(code, names));
    }

    private static boolean declares(String code, String[] names) {
        int dot = names[0].lastIndexOf('.');
        return dot > 0
                && code.contains("package " + names[0].substring(0, dot) + ";")
                && Stream.of(names)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .allMatch(name -> Pattern.compile("\\b(class|interface|record|enum)\\s+" + name + "\\b")
                                .matcher(code)
                                .find());
    }

    /** The files of its translated texts: Chinese, English. None where it says nothing to people. */
    Stream<Path> translations() {
        String base = header("Bundle-Localization");
        return Stream.of(".properties", "_en.properties").map(ending -> folder.resolve(base + ending));
    }

    /** Whether its texts in one of {@link #translations} have a key. */
    boolean hasKey(Path translation, String key) {
        return texts.computeIfAbsent(translation, HouseBundle::properties).containsKey(key);
    }

    /** A file of properties; none in a file that is not there. */
    static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
