// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.place.UserFolder;
import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.rules.Finding;
import candor.core.rules.RuleService;
import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.export.Blockers;
import candor.export.DocumentCatalog;
import candor.export.ExportOrder;
import candor.export.ExportReport;
import candor.export.ExportService;
import candor.export.FileNames;
import candor.export.SummaryCatalog;
import candor.gongwen.OutputFormat;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code candor export}: documents from dossiers. */
@Component
@CommandName("export")
public final class ExportCommand implements Command {

    /** Dossiers under way at a time: enough to keep the writers busy, few enough to keep memory flat however many there are. */
    private static final int UNDER_WAY = 4;

    /** First entries of documents of Office, whoever wrote them. */
    private static final List<String> OFFICE =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "customXml/");

    /** Where the name of the first entry of a ZIP begins. */
    private static final int LOCAL_NAME = 30;

    private final DocumentCatalog documents;
    private final SummaryCatalog summaries;
    private final Function<Dossier, List<Finding>> check;
    private final Supplier<FontLibrary> fonts;

    /**
     * @param documents those that can be made of a dossier
     * @param summaries those that can be made of many
     * @param rules by which a dossier is checked before
     */
    @Activate
    public ExportCommand(
            @Reference DocumentCatalog documents, @Reference SummaryCatalog summaries, @Reference RuleService rules) {
        this(
                documents,
                summaries,
                dossier -> rules.checkForBlockers(dossier, Clock.systemDefaultZone()),
                () -> FontLibrary.system(UserFolder.fonts()));
    }

    /** @param check what it finds keeps documents back */
    ExportCommand(
            DocumentCatalog documents,
            SummaryCatalog summaries,
            Function<Dossier, List<Finding>> check,
            Supplier<FontLibrary> fonts) {
        this.documents = documents;
        this.summaries = summaries;
        this.check = check;
        this.fonts = fonts;
    }

    /** A dossier and what becomes of it. */
    private record Pending(String source, CompletableFuture<ExportReport> report) {}

    @Override
    public Text summary() {
        return Text.of(ExportCommand.class, "export.summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages texts) {
        ExportOptions.describe(spec, texts);
        Targets.describe(spec, texts);
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        ExportOptions options = ExportOptions.of(arguments, documents, summaries, session.texts());
        ExportResult result = new ExportResult(session, documents);
        new SummaryRun(options, session, result).run(arguments);
        if (options.documents().isEmpty()) {
            return result.finish();
        }
        try (ExportService service = new ExportService(fonts.get(), options.style())) {
            service.prepare(options.documents(), options.formats());
            if (options.files().isEmpty()) {
                session.warn(session.texts().get("export.sample"));
                sample(service, options, result, arguments, session);
            } else {
                files(service, options, result, arguments, session);
            }
        }
        return result.finish();
    }

    private ExportOrder order(ExportOptions options, Dossier dossier, Path folder, Session session) {
        Blockers blockers = Blockers.of(check.apply(dossier), session.texts().locale());
        return options.order(dossier, blockers, folder);
    }

    private void sample(
            ExportService service, ExportOptions options, ExportResult result, ParseResult arguments, Session session) {
        String name = session.texts().get("sample.name");
        try {
            DossierDocument sample = Samples.open(new MeetingStore());
            result.add(
                    name,
                    export(
                                    service,
                                    order(options, sample.dossier(), options.folder(), session),
                                    options,
                                    arguments,
                                    session)
                            .join());
        } catch (MeetingFileException e) {
            result.unreadable(name, e.text(session.texts().locale()));
        }
    }

    /** Exports a dossier, unless one of its documents would replace a file that is no document. */
    private static CompletableFuture<ExportReport> export(
            ExportService service, ExportOrder order, ExportOptions options, ParseResult arguments, Session session) {
        for (OutputFormat format : order.formats()) {
            for (Path file : ExportService.files(order)) {
                if (!file.toString().endsWith("." + format.extension())) {
                    continue;
                }
                try {
                    Targets.check(file, options.files(), head -> isDocument(format, head), arguments, session.texts());
                } catch (CommandException refused) {
                    return CompletableFuture.completedFuture(new ExportReport(
                            List.of(),
                            List.of(new ExportReport.Failure("", file.toString(), format, refused.getMessage())),
                            List.of()));
                }
            }
        }
        return service.export(order);
    }

    /**
     * Whether a file is a document of this format. A dossier is a ZIP too; documents of Office begin with one of a few
     * entries.
     */
    static boolean isDocument(OutputFormat format, String head) {
        return format == OutputFormat.PDF
                ? head.startsWith("%PDF-")
                : head.startsWith("PK\u0003\u0004")
                        && OFFICE.stream().anyMatch(entry -> head.startsWith(entry, LOCAL_NAME));
    }

    private void files(
            ExportService service, ExportOptions options, ExportResult result, ParseResult arguments, Session session) {
        MeetingStore store = new MeetingStore();
        Set<String> taken = new HashSet<>();
        Deque<Pending> pending = new ArrayDeque<>();
        List<Path> files = new ArrayList<>(options.files());
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            session.progress(session.texts().get("export.progress", i + 1, files.size(), file));
            try {
                Path folder =
                        files.size() == 1 ? options.folder() : options.folder().resolve(folderName(file, taken));
                pending.add(new Pending(
                        file.toString(),
                        export(
                                service,
                                order(
                                        options,
                                        AbsentData.tell(store.open(file), file.toString(), session)
                                                .dossier(),
                                        folder,
                                        session),
                                options,
                                arguments,
                                session)));
            } catch (MeetingFileException e) {
                pending.add(new Pending(file.toString(), CompletableFuture.failedFuture(e)));
            }
            while (pending.size() > UNDER_WAY) {
                settle(pending.remove(), result, session);
            }
        }
        pending.forEach(p -> settle(p, result, session));
    }

    private static String folderName(Path file, Set<String> taken) {
        String name = String.valueOf(file.getFileName());
        String base = name.endsWith(MeetingStore.EXTENSION)
                ? name.substring(0, name.length() - MeetingStore.EXTENSION.length())
                : name;
        return FileNames.unique(FileNames.of(base), taken);
    }

    private static void settle(Pending pending, ExportResult result, Session session) {
        if (pending.report().isCompletedExceptionally()
                && pending.report().exceptionNow() instanceof MeetingFileException e) {
            result.unreadable(pending.source(), e.text(session.texts().locale()));
        } else {
            result.add(pending.source(), pending.report().join());
        }
    }
}
