// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command of the application without a window. Registered as an OSGi service whose component says:
 *
 * <ul>
 *   <li>{@code command.name}: what is typed;
 *   <li>{@code command.summary}: one line in Chinese; {@code command.summary.en}: in English.
 * </ul>
 *
 * <p>{@code --help} and {@code --json} are added to every command. A command writes its result to {@link Session#out()} and everything
 * else to {@link Session#err()}; under {@code --json} its only output is {@link Session#json()}.
 */
public interface Command {

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
