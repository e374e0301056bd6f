// SPDX-License-Identifier: EPL-2.0
package candor.plugins.command;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.export.application.Command;
import candor.export.application.CommandException;
import candor.export.application.CommandName;
import candor.export.application.ExitCode;
import candor.export.application.Paths;
import candor.export.application.Session;
import candor.export.application.Suggestion;
import candor.plugins.Installed;
import candor.plugins.Installer;
import candor.plugins.PluginException;
import candor.plugins.PluginFolder;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code candor plugins install|list|remove|check}: what a bureau adds to the program. */
@Component
@CommandName("plugins")
public final class PluginsCommand implements Command {

    private static final String INSTALL = "install";
    private static final String LIST = "list";
    private static final String REMOVE = "remove";
    private static final String CHECK = "check";
    private static final List<String> ACTIONS = List.of(INSTALL, LIST, REMOVE, CHECK);

    private static final String FORCE = "--force";
    private static final String ENABLE = "--enable";

    private final PluginFolder folder;
    private final Installer installer;

    @Activate
    public PluginsCommand() {
        this(PluginFolder.ofUser());
    }

    private PluginsCommand(PluginFolder folder) {
        this(
                folder,
                Installer.of(
                        folder, FrameworkUtil.getBundle(PluginsCommand.class).getBundleContext()));
    }

    PluginsCommand(PluginFolder folder, Installer installer) {
        this.folder = folder;
        this.installer = installer;
    }

    @Override
    public Text summary() {
        return Text.of(PluginsCommand.class, "plugins.summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages session) {
        Messages texts = Messages.of(PluginsCommand.class, session.locale());
        spec.addPositional(positional("0", String.join("|", ACTIONS), true, texts.get("plugins.action")));
        spec.addPositional(positional("1..*", "FILE|FOLDER|NAME", false, texts.get("plugins.what")));
        spec.addOption(flag(FORCE, texts.get("plugins.force")));
        spec.addOption(flag(ENABLE, texts.get("plugins.enable")));
    }

    private static PositionalParamSpec positional(String index, String label, boolean required, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .paramLabel(label)
                .type(required ? String.class : String[].class)
                .required(required)
                .arity(required ? "1" : "0..*")
                .description(description)
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        Messages texts = Messages.of(PluginsCommand.class, session.texts().locale());
        String action = arguments.matchedPositionalValue(0, "");
        List<String> what = List.of(arguments.matchedPositionalValue(1, new String[0]));
        session.result().put("action", action);
        refuseWhatDoesNotBelong(action, what, arguments, session, texts);
        PluginReport report = new PluginReport(session, texts);
        try {
            return switch (action) {
                case INSTALL ->
                    new InstallAction(installer, report)
                            .run(Paths.of(what.getFirst(), session.texts()), arguments.hasMatchedOption(FORCE));
                case REMOVE -> remove(named(what, texts), report);
                case CHECK ->
                    new CheckAction(folder, installer, report)
                            .run(named(what, texts), arguments.hasMatchedOption(ENABLE));
                default -> list(report);
            };
        } catch (PluginException e) {
            throw new CommandException(
                    e.isOutput() ? ExitCode.OUTPUT : ExitCode.INPUT, e.text().in(texts.locale()), e);
        }
    }

    private static void refuseWhatDoesNotBelong(
            String action, List<String> what, ParseResult arguments, Session session, Messages texts)
            throws CommandException {
        if (!ACTIONS.contains(action)) {
            throw misuse(texts.get("unknown.action", action) + Suggestion.of(session.texts(), action, ACTIONS));
        }
        boolean enough =
                switch (action) {
                    case INSTALL -> what.size() == 1;
                    case REMOVE -> !what.isEmpty();
                    case LIST -> what.isEmpty();
                    default -> true;
                };
        if (!enough) {
            throw misuse(texts.get("wrong." + action));
        }
        if (arguments.hasMatchedOption(FORCE) && !action.equals(INSTALL)
                || arguments.hasMatchedOption(ENABLE) && !action.equals(CHECK)) {
            throw misuse(texts.get("wrong.option"));
        }
    }

    private static CommandException misuse(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    /** The plugins of these symbolic names; all of them where there are none. */
    private List<Installed> named(List<String> names, Messages texts) throws PluginException, CommandException {
        List<Installed> all = folder.all();
        List<Installed> named = new ArrayList<>();
        for (String name : names) {
            named.add(all.stream()
                    .filter(one -> one.plugin().symbolicName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> misuse(texts.get("unknown.plugin", name))));
        }
        return names.isEmpty() ? all : named;
    }

    private int list(PluginReport report) throws PluginException {
        report.list(folder.all(), folder.path());
        return ExitCode.OK;
    }

    private int remove(List<Installed> which, PluginReport report) throws PluginException {
        for (Installed one : which) {
            folder.remove(one.plugin());
            report.removed(one.plugin());
        }
        report.nextStart();
        return ExitCode.OK;
    }
}
