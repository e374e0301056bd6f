// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.export.ExportReport.Failure;
import candor.export.SummaryExport;
import candor.export.SummaryMember;
import candor.export.SummaryType;
import candor.gongwen.OutputFormat;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The part of {@code candor export} that makes one workbook of all dossiers. */
final class SummaryRun {

    private final ExportOptions options;
    private final Session session;
    private final ExportResult result;

    SummaryRun(ExportOptions options, Session session, ExportResult result) {
        this.options = options;
        this.session = session;
        this.result = result;
    }

    void run(ParseResult arguments) throws CommandException {
        for (SummaryType type : options.summaries()) {
            Path file = SummaryExport.file(type, options.folder());
            Targets.check(
                    file,
                    options.files(),
                    head -> ExportCommand.isDocument(OutputFormat.XLSX, head),
                    arguments,
                    session.texts());
            write(type, file);
        }
    }

    private void write(SummaryType type, Path file) throws CommandException {
        SummaryExport export = new SummaryExport(session.texts().locale());
        try {
            result.add(
                    type.id(),
                    options.files().isEmpty()
                            ? export.write(type, List.of(sample()).iterator(), file, options.audience())
                            : export.write(
                                    type, options.files(), file, options.audience(), this::progress, () -> false));
        } catch (MeetingFileException e) {
            result.failed(new Failure(
                    type.id(), "", OutputFormat.XLSX, e.text(session.texts().locale())));
        }
    }

    private void progress(int number, int all, Path file) {
        session.progress(session.texts().get("export.progress", number, all, file));
    }

    private SummaryMember sample() throws CommandException {
        session.warn(session.texts().get("export.sample"));
        String name = session.texts().get("sample.name");
        try {
            return new SummaryMember(
                    Path.of(name), Samples.open(new MeetingStore()).dossier(), "");
        } catch (MeetingFileException e) {
            throw new CommandException(ExitCode.INPUT, e.text(session.texts().locale()), e);
        }
    }
}
