// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as people type them. */
public final class Paths {

    private Paths() {}

    /**
     * A path.
     *
     * @param texts of the session
     * @throws CommandException where the system has no such names
     */
    public static Path of(String name, Messages texts) throws CommandException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, texts.get("path.invalid", name), e);
        }
    }
}
