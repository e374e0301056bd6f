// SPDX-License-Identifier: EPL-2.0
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a process that saves one file again and again, opens the file as the program does, and looks whether it is what was saved last or was
 * being saved then, with nothing left beside it.
 *
 * <p>Arguments: folder to work in, rounds, what kind of folder it is (for the table), the file.
 */
public final class Torture {

    private static final int CONTENTS = 40;

    /** The saves within which a kill comes, and the time that they take where nothing else is at work. */
    private static final int SAVES = 5;

    private static final int QUICK_MILLIS = 60;

    private final Path work;
    private final Path file;
    private final MeetingStore store = new MeetingStore();
    private final Random random = new Random(1);

    private Torture(Path work, Path file) {
        this.work = work;
        this.file = file;
    }

    public static void main(String[] args) throws Exception {
        Torture torture = new Torture(Path.of(args[0]), Path.of(args[3]));
        int rounds = Integer.parseInt(args[1]);
        torture.prepare();
        int failed = 0;
        int written = 0;
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            Round result = torture.round();
            written += result.written;
            refused += result.refused;
            if (result.trouble != null) {
                failed++;
                System.err.printf("round %d: %s%n", round, result.trouble);
            }
        }
        System.out.printf(
                "| kill -9 during a save, %s | %d kills, %d saves, %d refused as full | %d |%n",
                args[2], rounds, written, refused, failed);
        System.exit(failed == 0 ? 0 : 1);
    }

    private record Round(int written, int refused, String trouble) {}

    /** Dossiers that differ in their year and in their length. */
    private void prepare() throws IOException {
        Files.createDirectories(work);
        DossierDocument sample = candor.core.sample.Samples.open(store);
        StringBuilder note = new StringBuilder();
        for (int i = 0; i < CONTENTS; i++) {
            for (int words = 0; words < 3_000; words++) {
                note.append((char) (0x4e00 + random.nextInt(0x5000)));
            }
            if (i % 7 == 6) {
                note.setLength(10);
            }
            sample.dossier().setYear(i);
            sample.dossier().setNote(note.toString());
            store.save(sample, work.resolve(i + ".meeting"));
        }
        if (Files.size(file) == 0) {
            Files.copy(work.resolve("0.meeting"), Files.newOutputStream(file));
        }
    }

    private Round round() throws IOException, InterruptedException {
        int before = store.open(file).dossier().getYear();
        Process saver = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Saver",
                        file.toString(),
                        work.toString(),
                        String.valueOf(CONTENTS),
                        String.valueOf((before + 1) % CONTENTS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = before;
        int written = 0;
        int refused = 0;
        int tried = before;
        try (BufferedReader said = saver.inputReader()) {
            String ready = said.readLine();
            if (ready == null || !ready.startsWith("ready ")) {
                return new Round(0, 0, "the saver did not begin");
            }
            int latest = Math.max(QUICK_MILLIS, SAVES * Integer.parseInt(ready.substring("ready ".length())));
            TimeUnit.MICROSECONDS.sleep(random.nextInt(latest * 1000));
            saver.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.length() < 2) {
                    continue;
                }
                tried = Integer.parseInt(line.substring(1));
                if (line.startsWith("+")) {
                    last = tried;
                    written++;
                } else {
                    refused++;
                }
            }
        }
        saver.waitFor();
        return new Round(written, refused, trouble(last, (tried + 1) % CONTENTS));
    }

    private String trouble(int last, int next) {
        try {
            int year = store.open(file).dossier().getYear();
            if (year != last && year != next) {
                return "holds " + year + ", was " + last + " or " + next;
            }
            try (Stream<Path> beside = Files.list(file.getParent())) {
                List<Path> left = beside.filter(path -> path.getFileName().toString().startsWith(".candor-"))
                        .toList();
                return left.isEmpty() ? null : "left behind: " + left;
            }
        } catch (IOException lost) {
            return "cannot be opened: " + lost.getMessage();
        }
    }
}
