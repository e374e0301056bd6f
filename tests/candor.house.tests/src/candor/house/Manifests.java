// SPDX-License-Identifier: EPL-2.0
package candor.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The bundles of a folder and what their manifests require. */
final class Manifests {

    private final Graph graph = new Graph();

    /** @param bundles a folder with a folder for each */
    Manifests(Path bundles) {
        try (Stream<Path> folders = Files.list(bundles)) {
            List<Attributes> all = folders.map(folder -> folder.resolve("META-INF/MANIFEST.MF"))
                    .filter(Files::exists)
                    .map(Manifests::read)
                    .toList();
            all.forEach(one -> graph.add(name(one)));
            all.forEach(one -> Stream.of("Require-Bundle", "Import-Package")
                    .flatMap(header -> Headers.names(one.getValue(header)).stream())
                    .forEach(needed -> graph.add(name(one), owner(needed))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Who requires whom. A package of ours that is imported stands for its bundle; what is foreign for itself. */
    Graph graph() {
        return graph;
    }

    private String owner(String name) {
        return graph.names().stream()
                .filter(bundle -> name.equals(bundle) || name.startsWith(bundle + "."))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse(name);
    }

    private static String name(Attributes manifest) {
        return Headers.names(manifest.getValue("Bundle-SymbolicName")).getFirst();
    }

    private static Attributes read(Path manifest) {
        try (InputStream in = Files.newInputStream(manifest)) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(manifest.toString(), unreadable);
        }
    }
}
