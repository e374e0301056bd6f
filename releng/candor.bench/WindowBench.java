// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Path;
import java.util.List;

/**
 * From the call of the desktop to a window that can be used, as a ratio against the least window of the same platform: same product, same
 * bundles, same flags, an application model with nothing in it. By turns, so that a slow spell of the machine hits both.
 */
final class WindowBench {

    private static final List<String> BARE = List.of("-nl", "zh_CN", "-product", "candor.bench.window.bare");
    private static final List<String> START_PAGE = List.of("-nl", "zh_CN");

    private WindowBench() {}

    /** @param args start script, folder to work in, number of turns, a dossier */
    public static void main(String[] args) throws Exception {
        Runs runs = new Runs(args[0], Path.of(args[1]));
        int turns = Integer.parseInt(args[2]);
        List<String> dossier = List.of(args[3]);
        List<List<String>> all = List.of(BARE, START_PAGE, dossier);
        for (List<String> arguments : all) {
            runs.start(arguments);
        }
        double[][] seconds = new double[all.size()][turns];
        for (int turn = 0; turn < turns; turn++) {
            for (int which = 0; which < all.size(); which++) {
                seconds[which][turn] = runs.start(all.get(which)).seconds();
            }
        }
        double bare = Runs.median(seconds[0]);
        double start = Runs.median(seconds[1]);
        double opened = Runs.median(seconds[2]);
        System.out.printf("window, %d turns (median): bare %.2f s, start page %.2f s, the sample opened %.2f s%n", turns, bare, start, opened);
        System.out.printf("ratio start page : bare window  %.2f   (goal: at most 2.00)%n", start / bare);
        System.out.printf("ratio opened sample : bare window  %.2f%n", opened / bare);
    }
}
