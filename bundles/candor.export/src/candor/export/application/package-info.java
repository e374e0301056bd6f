// SPDX-License-Identifier: EPL-2.0
/**
 * The application without a window: {@code candor export}, {@code candor list} and the like (docs/architecture.md, "Command line").
 *
 * <p>A bundle adds a command by registering a {@link candor.export.application.Command} as a service. Commands are found by the
 * properties of their components; only the one that runs is ever created.
 *
 * <p>A bureau's bundle may rely on {@link candor.export.application.Command},
 * {@link candor.export.application.CommandName}, {@link candor.export.application.Session},
 * {@link candor.export.application.ExitCode} and {@link candor.export.application.CommandException}; in tests,
 * {@link candor.export.application.CommandRunner} and {@link candor.export.application.Commands}.
 */
package candor.export.application;
