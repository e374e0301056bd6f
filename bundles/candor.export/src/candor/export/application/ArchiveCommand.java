// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.place.UserFolder;
import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.rules.Finding;
import candor.core.rules.RuleService;
import candor.core.store.MeetingFileException;
import candor.export.Blockers;
import candor.export.DocumentCatalog;
import candor.export.ExportService;
import candor.export.archive.ArchiveExport;
import candor.export.archive.ArchiveReport;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code candor archive}: a whole dossier as a folder for the archive. */
@Component
@CommandName("archive")
public final class ArchiveCommand implements Command {

    private static final String TO = "--to";
    private static final String DRAFT = "--draft";

    private final DocumentCatalog documents;
    private final Function<Dossier, List<Finding>> check;
    private final Supplier<FontLibrary> fonts;

    /**
     * @param documents those that can be made
     * @param rules by which a dossier is checked before
     */
    @Activate
    public ArchiveCommand(@Reference DocumentCatalog documents, @Reference RuleService rules) {
        this(
                documents,
                dossier -> rules.checkForBlockers(dossier, Clock.systemDefaultZone()),
                () -> FontLibrary.system(UserFolder.fonts()));
    }

    /** @param check what it finds keeps documents back */
    ArchiveCommand(DocumentCatalog documents, Function<Dossier, List<Finding>> check, Supplier<FontLibrary> fonts) {
        this.documents = documents;
        this.check = check;
        this.fonts = fonts;
    }

    @Override
    public Text summary() {
        return Text.of(ArchiveCommand.class, "archive.summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages texts) {
        GivenDossier.describe(spec, texts.get("archive.file"));
        spec.addOption(OptionSpec.builder(TO)
                .paramLabel("DIR")
                .type(String.class)
                .required(true)
                .description(texts.get("archive.to"))
                .build());
        spec.addOption(OptionSpec.builder(DRAFT)
                .type(boolean.class)
                .description(texts.get("export.draft"))
                .build());
        spec.addOption(OptionSpec.builder(Targets.FORCE)
                .type(boolean.class)
                .description(texts.get("archive.force"))
                .build());
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        Messages texts = session.texts();
        Path to = Paths.of(arguments.matchedOptionValue(TO, ""), texts);
        GivenDossier given = GivenDossier.open(arguments, session);
        ExportResult result = new ExportResult(session, documents);
        try (ExportService exports = new ExportService(fonts.get())) {
            Blockers blockers = Blockers.of(check.apply(given.document().dossier()), texts.locale());
            ArchiveReport archive = new ArchiveExport(exports, documents)
                    .write(
                            given.document(),
                            blockers,
                            arguments.hasMatchedOption(DRAFT),
                            to,
                            arguments.hasMatchedOption(Targets.FORCE),
                            () -> false);
            result.add(given.file() == null ? texts.get("sample.name") : given.file(), archive.report());
            session.print(texts.get("archive.done", archive.folder(), archive.pieces(), archive.attachments()));
            session.result().put("folder", archive.folder().toString());
            session.result().put("pieces", archive.pieces());
            session.result().put("attachments", archive.attachments());
            return result.finish();
        } catch (MeetingFileException e) {
            throw CommandException.of(e, texts);
        }
    }
}
