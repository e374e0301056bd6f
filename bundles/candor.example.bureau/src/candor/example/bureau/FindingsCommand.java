// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.export.application.Command;
import candor.export.application.CommandException;
import candor.export.application.CommandName;
import candor.export.application.ExitCode;
import candor.export.application.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A command: {@code candor findings FILE} says how many findings a dossier has, and ends with 1 where some are open. */
@Component
@CommandName("findings")
public final class FindingsCommand implements Command {

    @Override
    public Text summary() {
        return text("summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages texts) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE.meeting")
                .type(Path.class)
                .arity("1")
                .description(text("file").in(texts.locale()))
                .build());
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        Locale locale = session.texts().locale();
        try {
            Path file = arguments.matchedPositionalValue(0, Path.of(""));
            List<EObject> findings =
                    Inspections.findings(new MeetingStore().open(file).dossier());
            long open =
                    findings.stream().filter(each -> !Inspections.isDone(each)).count();
            session.print(text("sum", findings.size(), open).in(locale));
            session.result().put("findings", findings.size());
            session.result().put("open", open);
            return open == 0 ? ExitCode.OK : ExitCode.FINDINGS;
        } catch (MeetingFileException unreadable) {
            throw new CommandException(ExitCode.INPUT, unreadable.text(locale), unreadable);
        }
    }

    private static Text text(String key, Object... arguments) {
        return Text.of(FindingsCommand.class, "command." + key, arguments);
    }
}
