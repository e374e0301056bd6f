// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import candor.house.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundles that are not ours: the jars that the target definition lists, as they lie in Maven's local repository. */
final class TargetPlatform {

    private static final Pattern DEPENDENCY =
            Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>");
    private static final Pattern NAMED =
            Pattern.compile("<instructions reference=\"(.*?):(.*?):.*?Bundle-SymbolicName: (\\S+)", Pattern.DOTALL);

    private final Map<String, Path> jars = new HashMap<>();

    /**
     * @param definition the target file; a tree without one has nothing foreign
     * @param repository Maven's local repository
     */
    TargetPlatform(Path definition, Path repository) {
        if (!Files.exists(definition)) {
            return;
        }
        try {
            String text = Files.readString(definition);
            Map<String, String> given = new HashMap<>();
            for (Matcher m = NAMED.matcher(text); m.find(); ) {
                given.put(m.group(1) + ":" + m.group(2), m.group(3));
            }
            for (Matcher m = DEPENDENCY.matcher(text); m.find(); ) {
                Path jar = repository
                        .resolve(m.group(1).replace('.', '/'))
                        .resolve(m.group(2))
                        .resolve(m.group(3))
                        .resolve(m.group(2) + "-" + m.group(3) + ".jar");
                jars.put(
                        Optional.ofNullable(given.get(m.group(1) + ":" + m.group(2)))
                                .orElseGet(() -> name(jar)),
                        jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null
                    ? jar.getFileName().toString()
                    : Headers.names(name).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " (mvn fetches it when it builds)", e);
        }
    }

    boolean hasBundle(String name) {
        return jars.containsKey(name);
    }

    /** Whether a bundle has an entry, given by its path. */
    boolean hasEntry(String bundle, String path) {
        Path jar = jars.get(bundle);
        if (jar == null) {
            return false;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(path) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether any bundle has a class. */
    boolean hasClass(String type) {
        return jars.keySet().stream().anyMatch(bundle -> hasEntry(bundle, type.replace('.', '/') + ".class"));
    }
}
