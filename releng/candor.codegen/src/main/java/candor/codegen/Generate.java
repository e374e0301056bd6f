// SPDX-License-Identifier: EPL-2.0
package candor.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Generates the EMF model and edit code of metamodels, without an IDE. Each argument is the path of a {@code .genmodel}
 * at {@code <bundles>/<bundle>/model/}; the code goes to {@code src-gen} of that bundle and of its {@code .edit} twin.
 * Metamodels whose code is newer than its sources and than this generator are skipped. Exit code 1 with the messages
 * of EMF on standard error when anything goes wrong.
 */
public final class Generate {

    private Generate() {}

    /**
     * @param arguments paths of {@code .genmodel} files, relative to the working directory or absolute
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.err.println("usage: candor.codegen.Generate FILE.genmodel...");
            System.exit(2);
        }
        try {
            for (String argument : arguments) {
                generate(Path.of(argument).toAbsolutePath().normalize());
            }
        } catch (IOException | GenerationException exception) {
            System.err.println("code generation failed: " + exception.getMessage());
            System.exit(1);
        }
    }

    private static void generate(Path genmodel) throws IOException, GenerationException {
        if (!Files.isRegularFile(genmodel)) {
            throw new GenerationException("no such file: " + genmodel);
        }
        SourceFolders folders = SourceFolders.of(genmodel);
        if (folders.isUpToDate(genmodel)) {
            System.out.println(genmodel.getFileName() + ": generated code is up to date");
            return;
        }
        long start = System.nanoTime();
        new MetamodelGenerator(genmodel, folders.bundles()).run();
        folders.publish();
        System.out.printf("%s: generated in %d ms%n", genmodel.getFileName(), (System.nanoTime() - start) / 1_000_000);
    }
}
