// SPDX-License-Identifier: EPL-2.0
package candor.codegen;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The {@code src-gen} folders that belong to one generator model. Code is generated into a stage in {@code target} and
 * moved in whole: an interrupted run leaves no half folder, and EMF gets no chance to touch the bundle's own
 * {@code plugin.xml}, {@code plugin.properties} and {@code build.properties}.
 *
 * @param bundles the model bundle and, where there is one, its edit bundle
 */
record SourceFolders(List<Path> bundles) {

    private static final String NAME = "src-gen";

    static SourceFolders of(Path genmodel) throws GenerationException {
        Path bundle = genmodel.getParent().getParent();
        if (bundle == null || bundle.getFileName() == null) {
            throw new GenerationException("not in the model folder of a bundle: " + genmodel);
        }
        Path edit = bundle.resolveSibling(bundle.getFileName() + ".edit");
        return new SourceFolders(Files.isDirectory(edit) ? List.of(bundle, edit) : List.of(bundle));
    }

    /** Whether all code is newer than every file beside the generator model and than the generator itself. */
    boolean isUpToDate(Path genmodel) throws IOException {
        FileTime input = newest(List.of(genmodel.getParent(), generator()));
        for (Path bundle : bundles) {
            Path folder = bundle.resolve(NAME);
            if (!Files.isDirectory(folder) || newest(List.of(folder)).compareTo(input) < 0) {
                return false;
            }
        }
        return true;
    }

    /** An empty stage for the bundle: what is generated as the bundle's content goes here first. */
    static Path emptyStage(Path bundle) throws IOException {
        delete(stage(bundle));
        return Files.createDirectories(stage(bundle));
    }

    /** Puts the generated code of the stages in the place of the old one. */
    void publish() throws IOException {
        for (Path bundle : bundles) {
            delete(bundle.resolve(NAME));
            Files.move(stage(bundle).resolve(NAME), bundle.resolve(NAME));
            delete(stage(bundle));
        }
    }

    private static Path stage(Path bundle) {
        return bundle.resolve("target/codegen");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path generator() throws IOException {
        try {
            return Path.of(Generate.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException exception) {
            throw new IOException(exception);
        }
    }

    private static FileTime newest(List<Path> roots) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    FileTime modified = Files.getLastModifiedTime(file);
                    newest = modified.compareTo(newest) > 0 ? modified : newest;
                }
            }
        }
        return newest;
    }
}
