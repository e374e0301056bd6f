// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command of the application without a window. Registered as an OSGi service; {@link CommandName} says what is typed to run it.
 *
 * <p>{@code --help} and {@code --json} are added to every command. A command writes its result by {@link Session#print} and everything
 * else by {@link Session#warn}; under {@code --json} its only output is {@link Session#result()}.
 */
public interface Command {

    /** What it does, in one line. */
    Text summary();

    /** Adds the options and parameters of this command. */
    void describe(CommandSpec spec, Messages texts);

    /**
     * Runs the command.
     *
     * @param arguments parsed as described
     * @return one of {@link ExitCode}
     * @throws CommandException to end with a message
     */
    int run(ParseResult arguments, Session session) throws CommandException;
}
