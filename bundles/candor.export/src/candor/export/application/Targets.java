// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.core.store.RealPath;
import candor.core.store.RegularFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Files that a command is to write: one that is there is replaced only where it is of the command's own kind, or a person insists. */
final class Targets {

    static final String FORCE = "--force";

    /** How many bytes are read to tell the kind of a file. */
    private static final int HEAD = 512;

    private Targets() {}

    static void describe(CommandSpec spec, Messages texts) {
        spec.addOption(OptionSpec.builder(FORCE)
                .type(boolean.class)
                .description(texts.get("target.force"))
                .build());
    }

    /**
     * Refuses to write over something else.
     *
     * @param inputs what the command reads: never written, even by force
     * @param own whether the beginning of a file is that of the command's own kind; bytes as characters
     */
    static void check(
            Path target, Collection<Path> inputs, Predicate<String> own, ParseResult arguments, Messages texts)
            throws CommandException {
        if (inputs.stream().anyMatch(input -> isSame(input, target))) {
            throw new CommandException(ExitCode.USAGE, texts.get("target.input", target));
        }
        boolean free = !Files.exists(target) || Files.isDirectory(target) || arguments.hasMatchedOption(FORCE);
        if (!free && !own.test(head(target))) {
            throw new CommandException(ExitCode.OUTPUT, texts.get("target.other", target));
        }
    }

    /** Whether two paths lead to the same file, by whatever links or spelling. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException absent) {
            return RealPath.orSame(one).equals(RealPath.orSame(other));
        }
    }

    private static String head(Path file) {
        try (InputStream in = RegularFile.open(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
