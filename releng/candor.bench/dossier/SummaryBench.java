// SPDX-License-Identifier: EPL-2.0

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.export.SummaryExport;
import candor.export.document.Audience;
import candor.model.meeting.Dossier;
import candor.model.meeting.Problem;
import candor.rectification.summary.LedgerSummary;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Hundreds of dossiers of 200 problems summed up in one workbook: processor time of 300 beside that of 100, and what is live in memory while the
 * last of each is read. Linear is a ratio of 3; flat is a ratio of 1.
 */
public final class SummaryBench {

    private static final int PROBLEMS = 200;
    private static final int FEW = 100;
    private static final int MANY = 300;
    private static final double MEGABYTE = 1 << 20;

    private final Path folder;
    private final SummaryExport export = new SummaryExport(Locale.SIMPLIFIED_CHINESE);

    private SummaryBench(Path folder) {
        this.folder = folder;
    }

    /** A folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0], "ledgers"));
        new SummaryBench(folder).run(dossiers(folder));
    }

    private static List<Path> dossiers(Path folder) throws Exception {
        MeetingStore store = new MeetingStore();
        DossierDocument sample = Samples.open(store);
        Dossier dossier = sample.dossier();
        for (int i = 0; dossier.getProblems().size() < PROBLEMS; i++) {
            Problem copy = EcoreUtil.copy(dossier.getProblems().get(i));
            copy.setCarriedFrom(null);
            dossier.getProblems().add(copy);
        }
        List<Path> files = new ArrayList<>(List.of(folder.resolve("1.meeting")));
        store.save(sample, files.getFirst());
        for (int i = 2; i <= MANY; i++) {
            files.add(Files.copy(files.getFirst(), folder.resolve(i + ".meeting")));
        }
        return files;
    }

    private void run(List<Path> files) throws Exception {
        // What is loaded once is not counted.
        seconds(files);
        double few = seconds(files.subList(0, FEW));
        double many = seconds(files);
        System.out.printf(
                "summary of %d dossiers of %d problems  %.1f s of processor time, of %d %.1f s; ratio %.2f   (goal: 3.00, linear)%n",
                MANY, PROBLEMS, many, FEW, few, many / few);
        double liveFew = live(files.subList(0, FEW));
        double liveMany = live(files);
        System.out.printf(
                "  live memory at the last of %d  %.1f MB, of %d %.1f MB; ratio %.2f   (goal: 1.00, flat)%n",
                MANY, liveMany / MEGABYTE, FEW, liveFew / MEGABYTE, liveMany / liveFew);
    }

    private double seconds(List<Path> files) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        write(files, (number, all, file) -> {});
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** Bytes in use after a collection, when the last dossier is about to be read. */
    private double live(List<Path> files) throws Exception {
        long[] used = {0};
        write(files, (number, all, file) -> {
            if (number == all) {
                System.gc();
                used[0] = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            }
        });
        return used[0];
    }

    private void write(List<Path> files, SummaryExport.Progress progress) throws Exception {
        export.write(
                new LedgerSummary(), files, folder.resolve("summary.xlsx"), Audience.INTERNAL, progress, () -> false);
    }
}
