// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.text.Messages;
import candor.base.text.Nearest;
import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import candor.export.ExportReport.Blocked;
import candor.export.ExportReport.ExportedFile;
import candor.export.ExportReport.Failure;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.gongwen.OutputFormat;
import candor.gongwen.Press;
import candor.gongwen.PrintReport;
import candor.gongwen.document.Content;
import candor.gongwen.document.Metadata;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Title;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.fonts.MissingFontException;
import candor.gongwen.style.HouseStyle;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Makes documents from dossiers and writes them to files. A dossier is read in the caller's thread alone; typesetting and writing go on
 * beside it, one task a file.
 */
public final class ExportService implements AutoCloseable {

    /** Documents are in Chinese, whatever the language of the program. */
    public static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private static final Messages OWN = Messages.of(ExportService.class, LANGUAGE);

    /** The most files that wait to be written; if there are more, the calling thread writes too. */
    private static final int WAITING = 8;

    /** Seconds to wait for the threads, which are daemons; a preparation takes less than one. */
    private static final int CLOSING_SECONDS = 10;

    private final Press press;
    private final ThreadPoolExecutor writers;
    /** A document can be made again, so nothing waits for the disk. */
    private final DurableFile files = new DurableFile(Disk.withoutWaiting());

    /** Makes a service for documents in the standard's own style. */
    public ExportService(FontLibrary fonts) {
        this(fonts, HouseStyle.STANDARD);
    }

    /**
     * A service.
     *
     * @param fonts in which documents are printed
     * @param style of the office
     */
    public ExportService(FontLibrary fonts, HouseStyle style) {
        this.press = new Press(fonts, style);
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
        this.writers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                task -> Thread.ofPlatform().daemon().name("export").unstarted(task),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private record Result(ExportedFile file, Failure failure, Blocked blocked) {

        Result(ExportedFile file, Failure failure) {
            this(file, failure, null);
        }

        static Result failure(ExportTarget target, OutputFormat format, String message) {
            return new Result(
                    null, new Failure(target.type().id(), target.copy().label(), format, message));
        }
    }

    /**
     * Begins what needs no dossier: templates are parsed, fonts found, and an empty sheet is printed to nowhere, which
     * loads all that printing needs. Meanwhile the caller may read a dossier. A failure here is not reported, because
     * it happens again when the document is made.
     */
    public void prepare(List<DocumentType> documents, List<OutputFormat> formats) {
        formats.forEach(format -> writers.execute(() -> printEmptySheet(format)));
        documents.forEach(type -> writers.execute(() -> prepare(type)));
    }

    private static void prepare(DocumentType type) {
        try {
            type.prepare();
        } catch (RuntimeException e) {
            // the failure is reported when the document is made
            return;
        }
    }

    private void printEmptySheet(OutputFormat format) {
        Content content = new Content(new Title("", null), List.of(), List.of());
        OfficialDocument sheet =
                new OfficialDocument(new Metadata("", "", LANGUAGE), null, content, null, null, List.of(), null);
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            press.write(sheet, format, nowhere);
        } catch (IOException | RuntimeException e) {
            // the failure is reported for each document that is printed
            return;
        }
    }

    /**
     * Makes all documents of an order. The dossier is free again when this returns; the files are written when the result is there.
     * A failure concerns its document alone and is part of the result; the result never fails.
     */
    public CompletableFuture<ExportReport> export(ExportOrder order) {
        return export(order, () -> false);
    }

    /**
     * The same, and it can be stopped: what has not been begun when {@code stopped} turns true is not made, what is under way is
     * finished. The result tells what was written.
     *
     * @param stopped asked before each document and each file, by several threads
     */
    public CompletableFuture<ExportReport> export(ExportOrder order, BooleanSupplier stopped) {
        List<CompletableFuture<Result>> results = new ArrayList<>();
        List<ExportTarget> targets = ExportTarget.all(order);
        for (ExportTarget target : targets) {
            if (!stopped.getAsBoolean()) {
                results.addAll(document(target, order, stopped));
            }
        }
        if (targets.isEmpty() && !order.copies().isEmpty()) {
            results.add(CompletableFuture.completedFuture(noSuchCopy(order)));
        }
        List<String> empty = order.documents().stream()
                .filter(type -> type.copies(order.dossier()).isEmpty())
                .map(DocumentType::id)
                .toList();
        return CompletableFuture.allOf(results.toArray(CompletableFuture[]::new))
                .thenApply(done ->
                        report(results.stream().map(CompletableFuture::join).toList(), empty));
    }

    /** The files that an order will write, in its order of documents, copies and formats. */
    public static List<Path> files(ExportOrder order) {
        return ExportTarget.all(order).stream()
                .flatMap(target -> order.formats(target.type()).stream().map(target::file))
                .toList();
    }

    private static Result noSuchCopy(ExportOrder order) {
        List<String> known = order.documents().stream()
                .flatMap(type -> type.copies(order.dossier()).stream())
                .map(Copy::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        String wanted = String.join("、", order.copies());
        String hint = known.isEmpty() ? OWN.get("copy.only") : Nearest.hint(wanted, known);
        return new Result(null, new Failure("", wanted, null, OWN.get("copy.unknown", wanted, hint)));
    }

    private List<CompletableFuture<Result>> document(ExportTarget target, ExportOrder order, BooleanSupplier stopped) {
        List<OutputFormat> formats = new ArrayList<>(order.formats(target.type()));
        boolean workbook = formats.remove(OutputFormat.XLSX);
        List<CompletableFuture<Result>> results = new ArrayList<>();
        if (!formats.isEmpty()) {
            results.addAll(written(target, formats, stopped, target.type()::create, order));
        }
        if (workbook) {
            results.addAll(written(target, List.of(OutputFormat.XLSX), stopped, target.type()::createWorkbook, order));
        }
        return results;
    }

    /** How a copy is made. */
    private interface Maker {
        Draft make(Dossier dossier, Copy copy, Audience audience, Locale locale) throws DocumentException;
    }

    private List<CompletableFuture<Result>> written(
            ExportTarget target, List<OutputFormat> formats, BooleanSupplier stopped, Maker maker, ExportOrder order) {
        Draft draft;
        try {
            draft = maker.make(order.dossier(), target.copy(), order.audience(), LANGUAGE);
        } catch (DocumentException e) {
            return List.of(CompletableFuture.completedFuture(Result.failure(target, null, e.getMessage())));
        } catch (RuntimeException e) {
            return List.of(CompletableFuture.completedFuture(Result.failure(target, null, OWN.get("error", e))));
        }
        List<String> blockers = order.blockers().concerning(draft);
        if (!blockers.isEmpty() && !order.asDraft()) {
            Blocked blocked = new Blocked(target.type().id(), target.copy().label(), blockers);
            return List.of(CompletableFuture.completedFuture(new Result(null, null, blocked)));
        }
        Draft printed = blockers.isEmpty() ? draft : draft.marked(draftMark());
        return formats.stream()
                .map(format -> CompletableFuture.supplyAsync(
                        () -> stopped.getAsBoolean()
                                ? new Result(null, null)
                                : write(target, printed, blockers, format),
                        writers))
                .toList();
    }

    /** What stands across the pages of a document that must not be sent. */
    public static String draftMark() {
        return OWN.get("draft.mark");
    }

    private Result write(ExportTarget target, Draft draft, List<String> blockers, OutputFormat format) {
        Path file = target.file(format);
        try {
            files.makeFolder(file.getParent());
            AtomicReference<PrintReport> print = new AtomicReference<>();
            files.write(file, 0, out -> print.set(press.write(draft.document(), format, out)));
            return new Result(
                    new ExportedFile(
                            target.type().id(),
                            target.copy().label(),
                            format,
                            file,
                            print.get().with(draft.remarks()),
                            draft.placeholders(),
                            blockers),
                    null);
        } catch (MeetingFileException e) {
            return Result.failure(target, format, e.text(LANGUAGE));
        } catch (MissingFontException | IllegalArgumentException e) {
            return Result.failure(target, format, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return Result.failure(target, format, OWN.get("error", e));
        }
    }

    private static ExportReport report(List<Result> results, List<String> empty) {
        return new ExportReport(
                results.stream().map(Result::file).filter(f -> f != null).toList(),
                results.stream().map(Result::failure).filter(f -> f != null).toList(),
                results.stream()
                        .map(Result::blocked)
                        .filter(b -> b != null)
                        .distinct()
                        .toList(),
                empty);
    }

    /**
     * Ends the threads after what is under way; preparations that have not begun are dropped. Waits for them, because
     * the bundle may be stopped next.
     */
    @Override
    public void close() {
        writers.getQueue().clear();
        writers.shutdown();
        try {
            writers.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
