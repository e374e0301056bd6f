// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tree of sources: its bundles, and what stands behind a name. */
final class House {

    /** Folders of what a build or a tool makes. */
    private static final Set<String> MADE = Set.of("target", "bin", ".git", ".cache", "out");

    private final Path root;
    private final List<Path> files;
    private final List<HouseBundle> bundles;
    private final TargetPlatform foreign;
    private final List<StaleName> stale = new ArrayList<>();

    House(Path root, TargetPlatform foreign) {
        this.root = root;
        this.files = walk(root);
        this.bundles = files("MANIFEST.MF").stream().map(HouseBundle::new).toList();
        this.foreign = foreign;
    }

    List<HouseBundle> bundles() {
        return bundles;
    }

    List<StaleName> stale() {
        return stale;
    }

    /** Notes a name down unless something answers to it. */
    void check(boolean answers, Path file, String kind, String name) {
        if (!answers) {
            stale.add(new StaleName(root.relativize(file), kind, name));
        }
    }

    boolean hasBundle(String name) {
        return bundles.stream().anyMatch(bundle -> bundle.name().equals(name)) || isForeign(name);
    }

    /** Whether a file belongs to tests. */
    boolean isTest(Path file) {
        return root.relativize(file).startsWith("tests");
    }

    /** Whether it is a bundle of the target definition. */
    boolean isForeign(String name) {
        return foreign.hasBundle(name);
    }

    /** Whether a bundle, with its fragments, has a class. */
    boolean hasClass(String bundle, String type) {
        return any(bundle, one -> one.hasClass(type)) || foreign.hasEntry(bundle, type.replace('.', '/') + ".class");
    }

    /** Whether there is a class anywhere. */
    boolean hasClass(String type) {
        return bundles.stream().anyMatch(bundle -> bundle.hasClass(type)) || foreign.hasClass(type);
    }

    /** Whether a bundle, with its fragments, has a file or folder. */
    boolean hasEntry(String bundle, String path) {
        return any(bundle, one -> one.hasEntry(path)) || foreign.hasEntry(bundle, path);
    }

    /** Whether the texts of a bundle, and of the one it is a fragment of, have a key in every language. */
    boolean hasKey(HouseBundle bundle, String key) {
        return Stream.of(0, 1)
                .allMatch(language -> any(
                        bundle.host(),
                        one -> one.translations().skip(language).limit(1).anyMatch(file -> one.hasKey(file, key))));
    }

    private boolean any(String bundle, Predicate<HouseBundle> has) {
        return bundles.stream()
                .filter(one -> one.host().equals(bundle) || one.name().equals(bundle))
                .anyMatch(has);
    }

    /** The files of the tree that no build has made, by the end of their names. */
    List<Path> files(String... endings) {
        return files.stream()
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .toList();
    }

    private static List<Path> walk(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
                    return MADE.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(files);
        return files;
    }
}
