// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

/** A command that ends early, with what it tells the person and the shell. */
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

    /** What the process ends with. */
    public int exitCode() {
        return exitCode;
    }
}
