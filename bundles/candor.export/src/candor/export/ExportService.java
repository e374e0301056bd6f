// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.ExportReport.ExportedFile;
import candor.export.ExportReport.Failure;
import candor.gongwen.OutputFormat;
import candor.gongwen.Press;
import candor.gongwen.PrintReport;
import candor.gongwen.document.Content;
import candor.gongwen.document.Metadata;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Title;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.fonts.MissingFontException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Makes documents from dossiers and writes them to files. A dossier is read in the caller's thread alone; typesetting and writing go on
 * beside it, one task a file.
 */
public final class ExportService implements AutoCloseable {

    /** Documents are in Chinese, whatever the language of the program. */
    public static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    /** Files waiting to be written; the caller helps when there are more. */
    private static final int WAITING = 8;

    /** A preparation takes less than a second; the threads are daemons in any case. */
    private static final int CLOSING_SECONDS = 10;

    private final Press press;
    private final ThreadPoolExecutor writers;

    /** @param fonts in which documents are printed */
    public ExportService(FontLibrary fonts) {
        this.press = new Press(fonts);
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

    /** A document and the name of its files without the extension. */
    private record Target(DocumentType type, Path folder, String name) {

        Path file(OutputFormat format) {
            return folder.resolve(name + "." + format.extension());
        }
    }

    private record Result(ExportedFile file, Failure failure) {}

    /**
     * Begins what needs no dossier: templates are parsed, fonts found, and an empty sheet is printed to nowhere, which loads all that
     * printing needs. Meanwhile the caller may read a dossier. Whatever goes wrong here goes wrong again where it is told.
     */
    public void prepare(List<DocumentType> documents, List<OutputFormat> formats) {
        formats.forEach(format -> writers.execute(() -> printEmptySheet(format)));
        documents.forEach(type -> writers.execute(() -> prepare(type)));
    }

    private static void prepare(DocumentType type) {
        try {
            type.prepare();
        } catch (RuntimeException e) {
            // told when the document is made
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
            // told for each document that is printed
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
        for (Target target : targets(order)) {
            if (!stopped.getAsBoolean()) {
                results.addAll(document(target, order, stopped));
            }
        }
        return CompletableFuture.allOf(results.toArray(CompletableFuture[]::new))
                .thenApply(done ->
                        report(results.stream().map(CompletableFuture::join).toList()));
    }

    /** The files that an order will write, in its order of documents and formats. */
    public static List<Path> files(ExportOrder order) {
        return targets(order).stream()
                .flatMap(target -> order.formats().stream().map(target::file))
                .toList();
    }

    private static List<Target> targets(ExportOrder order) {
        List<Target> targets = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (DocumentType type : order.documents()) {
            targets.add(new Target(type, order.folder(), FileNames.unique(FileNames.of(name(type)), taken)));
        }
        return targets;
    }

    private static String name(DocumentType type) {
        return String.format(Locale.ROOT, "%02d-%s", type.order(), type.label(LANGUAGE));
    }

    private List<CompletableFuture<Result>> document(Target target, ExportOrder order, BooleanSupplier stopped) {
        DocumentType type = target.type();
        Draft draft;
        try {
            draft = type.create(order.dossier(), order.audience(), LANGUAGE);
        } catch (DocumentException e) {
            return List.of(CompletableFuture.completedFuture(failure(type, null, e.getMessage())));
        } catch (RuntimeException e) {
            return List.of(CompletableFuture.completedFuture(failure(type, null, "程序错误：" + e)));
        }
        return order.formats().stream()
                .map(format -> CompletableFuture.supplyAsync(
                        () -> stopped.getAsBoolean()
                                ? new Result(null, null)
                                : write(type, draft, format, target.file(format)),
                        writers))
                .toList();
    }

    private Result write(DocumentType type, Draft draft, OutputFormat format, Path file) {
        try {
            Files.createDirectories(file.getParent());
            PrintReport print = AtomicFile.write(file, out -> press.write(draft.document(), format, out));
            return new Result(new ExportedFile(type.id(), format, file, print, draft.placeholders()), null);
        } catch (IOException e) {
            return failure(type, format, WriteTrouble.explain(file, e));
        } catch (MissingFontException | IllegalArgumentException e) {
            return failure(type, format, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return failure(type, format, "程序错误：" + e);
        }
    }

    private static Result failure(DocumentType type, OutputFormat format, String message) {
        return new Result(null, new Failure(type.id(), format, message));
    }

    private static ExportReport report(List<Result> results) {
        return new ExportReport(
                results.stream().map(Result::file).filter(f -> f != null).toList(),
                results.stream().map(Result::failure).filter(f -> f != null).toList());
    }

    /**
     * Ends the threads after what is under way; preparations that have not begun are dropped. Waits for them, since whoever closes this may
     * take the program's classes away next.
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
