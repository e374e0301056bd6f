// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionException;
import candor.base.contribution.Fault;
import candor.base.contribution.Faults;
import candor.base.text.Messages;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Understands a command line, runs its command and answers the exit code. */
public final class CommandRunner {

    private static final String JSON = "--json";
    private static final String HELP = "--help";
    private static final String SHORT_HELP = "-h";

    private final Commands commands;
    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final boolean watched;
    private final Consumer<Throwable> faults;
    private final Faults contributed;

    /**
     * @param commands to choose from
     * @param out for results
     * @param err for everything else
     * @param locale language for the person
     * @param watched whether {@code err} is a terminal
     * @param faults takes note of faults of the program itself
     * @param contributed knows which contributions have failed
     */
    public CommandRunner(
            Commands commands,
            PrintStream out,
            PrintStream err,
            Locale locale,
            boolean watched,
            Consumer<Throwable> faults,
            Faults contributed) {
        this.commands = commands;
        this.out = out;
        this.err = err;
        this.locale = locale;
        this.watched = watched;
        this.faults = faults;
        this.contributed = contributed;
    }

    /** Runs one command line, its name first, and answers one of {@link ExitCode}. */
    public int run(String... arguments) {
        List<String> list = Arrays.asList(arguments);
        Session session = new Session(out, err, locale, list.contains(JSON), watched);
        Optional<String> command =
                list.stream().filter(word -> !word.equals(JSON)).findFirst();
        session.result().put("command", command.orElse(""));
        int code;
        try {
            code = dispatch(command, list, session);
            session.result().put("exitCode", code);
        } catch (CommandException e) {
            code = fail(session, e.exitCode(), e.getMessage());
        } catch (ContributionException e) {
            code = fail(session, ExitCode.OUTPUT, e.text(locale));
        } catch (OutOfMemoryError e) {
            code = fail(session, ExitCode.INPUT, session.texts().get("memory"));
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(e);
            code = fail(
                    session,
                    ExitCode.OUTPUT,
                    session.texts().get("fault", e.getClass().getSimpleName()));
        }
        tellProblems(session);
        session.progress("");
        session.finish();
        return code;
    }

    /** Reports which contributions of bundles have failed, so that nobody believes that they do not exist. */
    private void tellProblems(Session session) {
        List<Fault> problems = contributed.all();
        if (!problems.isEmpty()) {
            problems.stream()
                    .map(problem -> problem.message().in(locale))
                    .filter(message -> !message.equals(session.result().get("error")))
                    .forEach(session::warn);
            session.result().put("problems", problems.stream().map(this::json).toList());
        }
    }

    private Map<String, Object> json(Fault problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", problem.kind().name().toLowerCase(Locale.ROOT));
        json.put("name", problem.name());
        json.put("bundle", problem.origin().bundle());
        json.put("version", problem.origin().version());
        json.put("component", problem.origin().component());
        json.put("message", problem.message().in(locale));
        return json;
    }

    private static int fail(Session session, int code, String message) {
        session.result().put("exitCode", code);
        session.result().put("error", message);
        session.warn(message);
        return code;
    }

    private int dispatch(Optional<String> first, List<String> list, Session session) throws CommandException {
        if (first.isEmpty()) {
            overview(session);
            throw new CommandException(ExitCode.USAGE, session.texts().get("missing.command"));
        }
        String name = first.get();
        List<String> rest = list.subList(list.indexOf(name) + 1, list.size());
        if (name.equals("help") || name.equals(HELP) || name.equals(SHORT_HELP)) {
            return help(rest, session);
        }
        Contribution<Command> command = command(name, session.texts());
        CommandLine line = line(command, session.texts());
        ParseResult parsed = parse(line, rest, session.texts());
        if (parsed.hasMatchedOption(HELP)) {
            show(session, line);
            return ExitCode.OK;
        }
        return command.require(each -> each.run(parsed, session));
    }

    private int help(List<String> rest, Session session) throws CommandException {
        Optional<String> topic = rest.stream().filter(a -> !a.startsWith("-")).findFirst();
        if (topic.isEmpty()) {
            overview(session);
        } else {
            show(session, line(command(topic.get(), session.texts()), session.texts()));
        }
        return ExitCode.OK;
    }

    private Contribution<Command> command(String name, Messages texts) throws CommandException {
        return commands.find(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        texts.get("unknown.command", name) + Suggestion.of(texts, name, commands.names())));
    }

    private static ParseResult parse(CommandLine line, List<String> arguments, Messages texts) throws CommandException {
        try {
            return line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new CommandException(ExitCode.USAGE, Misuse.explain(e, texts), e);
        }
    }

    private CommandLine line(Contribution<Command> command, Messages texts) {
        return command.require(each -> line(command.name(), each, texts));
    }

    private CommandLine line(String name, Command command, Messages texts) {
        CommandSpec spec = CommandSpec.create().name("candor " + name);
        spec.usageMessage()
                .description(command.summary().in(locale))
                .synopsisHeading(texts.get("usage.synopsis"))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + texts.get("usage.parameters") + "%n")
                .optionListHeading("%n" + texts.get("usage.options") + "%n")
                .sortOptions(false);
        command.describe(spec, texts);
        spec.addOption(flag(texts.get("option.json"), JSON).build());
        spec.addOption(
                flag(texts.get("option.help"), SHORT_HELP, HELP).usageHelp(true).build());
        // a file may be called @something
        return new CommandLine(spec).setExpandAtFiles(false);
    }

    private static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
                .type(boolean.class)
                .description(description);
    }

    private void overview(Session session) {
        Messages texts = session.texts();
        StringBuilder text = new StringBuilder(texts.get("help.synopsis")).append("\n\n");
        int width = commands.names().stream().mapToInt(String::length).max().orElse(0) + 2;
        for (Contribution<Command> command : commands.all()) {
            String gap = " ".repeat(width - command.name().length());
            text.append("  ")
                    .append(command.name())
                    .append(gap)
                    .append(summary(command, texts))
                    .append('\n');
        }
        show(session, text + "\n" + texts.get("help.more"));
    }

    /** A command that cannot be made does not keep the others from being listed. */
    private String summary(Contribution<Command> command, Messages texts) {
        return command.call(each -> each.summary().in(locale), () -> texts.get("help.broken"));
    }

    private static void show(Session session, CommandLine line) {
        show(session, line.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
    }

    private static void show(Session session, String text) {
        session.print(text);
        session.result().put("help", text);
    }
}
