// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

/** What a command tells the shell (docs/architecture.md, "Command line"). Never {@link #OK} after a failure. */
public final class ExitCode {

    /** Done. */
    public static final int OK = 0;
    /** Done, with findings at or above the threshold. */
    public static final int FINDINGS = 1;
    /** The command line was not understood. */
    public static final int USAGE = 2;
    /** Something to be read could not be read. */
    public static final int INPUT = 3;
    /** Something to be written was not written. */
    public static final int OUTPUT = 4;

    private ExitCode() {}
}
