// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Cold start, memory and throughput of the headless product, as ratios against an empty application of the same product. Both are run by
 * turns, so that a slow spell of the machine hits both.
 */
public final class Bench {

    private static final int DOSSIERS = 100;

    private final Runs runs;
    private final Path work;

    private Bench(String launcher, Path work) {
        this.runs = new Runs(launcher, work);
        this.work = work;
    }

    public static void main(String[] args) throws Exception {
        new Bench(args[0], Path.of(args[1])).run(Integer.parseInt(args[2]));
    }

    private void run(int pairs) throws IOException, InterruptedException {
        String out = work.resolve("out").toString();
        List<String> empty = List.of("-application", "candor.bench.empty.app");
        List<String> export = List.of("export", "--document", "request", "--format", "docx,pdf", "--to", out);
        runs.start(empty);
        runs.start(export);
        double[] emptySeconds = new double[pairs];
        double[] exportSeconds = new double[pairs];
        long peak = 0;
        for (int i = 0; i < pairs; i++) {
            emptySeconds[i] = runs.start(empty).seconds();
            Runs.Run run = runs.start(export);
            exportSeconds[i] = run.seconds();
            peak = Math.max(peak, run.peakKilobytes());
        }
        double base = Runs.median(emptySeconds);
        double one = Runs.median(exportSeconds);
        System.out.printf("cold start, %d pairs by turns (median): empty %.2f s, request as DOCX + PDF %.2f s%n", pairs, base, one);
        System.out.printf("ratio export : empty  %.2f   (goal: at most 2.50)%n", one / base);
        System.out.printf("peak memory of one export  %d MB   (goal: under 350)%n", peak / 1024);

        Path sample = work.resolve("sample.meeting");
        runs.start(List.of("new", "--sample", "--to", sample.toString()));
        List<String> batch = new ArrayList<>(List.of("export"));
        for (int i = 1; i <= DOSSIERS; i++) {
            batch.add(Files.copy(sample, work.resolve("dossier-" + i + ".meeting")).toString());
        }
        batch.addAll(export.subList(1, export.size()));
        Runs.Run all = runs.start(batch);
        double rate = (DOSSIERS - 1) / (all.seconds() - one);
        System.out.printf("%d dossiers in one run  %.1f s, %.1f requests (both formats) a second after the first   (goal: at least 10)%n",
                DOSSIERS, all.seconds(), rate);
        System.out.printf("one further request costs %.2f of an empty start; peak memory of the batch  %d MB%n",
                1 / rate / base, all.peakKilobytes() / 1024);
    }
}
