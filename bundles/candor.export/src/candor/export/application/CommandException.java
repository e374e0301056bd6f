// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingFileException.Kind;

/** Ends a command early, with a message for the person and an exit code for the shell. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /**
     * @param exitCode one of {@link ExitCode}
     * @param message for people, in the language of the session
     */
    public CommandException(int exitCode, String message) {
        this(exitCode, message, null);
    }

    /** As above, with what led to it. */
    public CommandException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** A dossier that could not be read, or was not written. */
    static CommandException of(MeetingFileException trouble, Messages texts) {
        boolean output = trouble.isSaving() || trouble.kind() == Kind.IN_USE;
        return new CommandException(output ? ExitCode.OUTPUT : ExitCode.INPUT, trouble.text(texts.locale()), trouble);
    }

    /** What the process ends with. */
    public int exitCode() {
        return exitCode;
    }
}
