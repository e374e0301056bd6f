// SPDX-License-Identifier: EPL-2.0
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a built product and measures what a person at the machine would notice. */
final class Runs {

    private final String launcher;
    private final Path work;

    /**
     * One run from the call to the end of the process.
     *
     * @param peakKilobytes most memory it had at once
     */
    record Run(double seconds, long peakKilobytes) {}

    /**
     * @param launcher start script of the product
     * @param work folder for what the runs write
     */
    Runs(String launcher, Path work) {
        this.launcher = launcher;
        this.work = work;
    }

    /** Runs the product with these arguments; anything but the exit code 0 ends the bench. */
    Run start(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(arguments);
        File log = work.resolve("run.log").toFile();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        // The launcher script becomes the Java process, so its number stays the same.
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ":\n" + Files.readString(log.toPath()));
        }
        return new Run(seconds, peak);
    }

    private static long peak(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException e) {
            // the process has just ended
        }
        return 0;
    }

    /** The middle one of the values. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
