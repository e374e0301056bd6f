// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.rules.RuleService;
import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code candor check}: what the rules find in dossiers. It changes nothing; quick fixes are for a person at the
 * desktop.
 */
@Component
@CommandName("check")
public final class CheckCommand implements Command {

    private static final String FAIL_ON = "--fail-on";

    private final RuleService rules;
    private final Clock clock;
    private final MeetingStore store = new MeetingStore();

    /** @param rules those there are */
    @Activate
    public CheckCommand(@Reference RuleService rules) {
        this(rules, Clock.systemDefaultZone());
    }

    CheckCommand(RuleService rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Reads a dossier. */
    @FunctionalInterface
    private interface Source {
        DossierDocument open() throws MeetingFileException;
    }

    @Override
    public Text summary() {
        return Text.of(CheckCommand.class, "check.summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages texts) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .description(texts.get("check.files"))
                .build());
        spec.addOption(OptionSpec.builder(FAIL_ON)
                .paramLabel(String.join("|", Threshold.names()))
                .type(String.class)
                .description(texts.get("check.failOn"))
                .build());
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        Messages texts = session.texts();
        Threshold threshold = threshold(arguments.matchedOptionValue(FAIL_ON, Threshold.ERROR.id()), texts);
        List<Path> files = new ArrayList<>();
        for (String file : arguments.matchedPositionalValue(0, List.<String>of())) {
            files.add(Paths.of(file, texts));
        }
        CheckResult result = new CheckResult(session, threshold);
        if (files.isEmpty()) {
            session.warn(texts.get("export.sample"));
            check(texts.get("sample.name"), () -> Samples.open(store), result, session);
        }
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            session.progress(texts.get("export.progress", i + 1, files.size(), file));
            check(file.toString(), () -> store.open(file), result, session);
        }
        return result.finish(rules.rules().size());
    }

    private void check(String name, Source source, CheckResult result, Session session) {
        try {
            DossierDocument document = AbsentData.tell(source.open(), name, session);
            result.add(name, document.dossier(), rules.check(document.dossier(), clock), LocalDate.now(clock));
        } catch (MeetingFileException e) {
            result.unreadable(name, e.text(session.texts().locale()));
        }
    }

    private static Threshold threshold(String name, Messages texts) throws CommandException {
        Optional<Threshold> threshold = Threshold.of(name);
        return threshold.orElseThrow(() -> new CommandException(
                ExitCode.USAGE, texts.get("unknown.threshold", name) + Suggestion.of(texts, name, Threshold.names())));
    }
}
