// SPDX-License-Identifier: EPL-2.0
package candor.plugins.start;

import candor.core.store.RegularFile;
import candor.plugins.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that says which plugins are being started, as long as they are: first one after the other, then all of them together until the
 * window stands. One that a dead process left behind says at which plugins the program ended.
 */
final class StartMark {

    private static final String PREFIX = "starting-";

    /** The most bytes that are read: names of more plugins than anybody has. */
    private static final int LARGEST = 1 << 16;

    private final Path folder;
    private final Path mark;

    /** @param folder of the plugins */
    StartMark(Path folder) {
        this.folder = folder;
        this.mark = folder.resolve(PREFIX + ProcessHandle.current().pid());
    }

    /** Takes note that these plugins, and no others, are being started from now on. */
    void starting(Collection<Plugin> plugins) {
        try {
            Files.write(mark, plugins.stream().map(Plugin::symbolicName).toList());
        } catch (IOException e) {
            // A folder that cannot be written keeps nothing from starting.
            System.getLogger(StartMark.class.getName()).log(System.Logger.Level.WARNING, "no mark", e);
        }
    }

    /** Takes note that all of them have been started. */
    void done() {
        delete(mark);
    }

    /** The plugins at which earlier runs ended; they are told once. */
    List<String> leftByTheDead() {
        List<String> names = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path left : list.filter(StartMark::isOfTheDead).toList()) {
                names.addAll(read(left));
                delete(left);
            }
        } catch (IOException e) {
            // What cannot be read is no reason to leave a plugin out.
            System.getLogger(StartMark.class.getName()).log(System.Logger.Level.WARNING, "marks unread", e);
        }
        return names;
    }

    /** One that is no mark of this program's hides no other; nobody waits for the other end of a pipe. */
    private static List<String> read(Path left) {
        try (InputStream in = RegularFile.openUnlinked(left)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            System.getLogger(StartMark.class.getName()).log(System.Logger.Level.WARNING, "mark unread", unreadable);
            return List.of();
        }
    }

    private static boolean isOfTheDead(Path file) {
        String name = file.getFileName().toString();
        if (!name.matches(PREFIX + "[0-9]{1,18}")) {
            return false;
        }
        long pid = Long.parseLong(name.substring(PREFIX.length()));
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(StartMark.class.getName()).log(System.Logger.Level.WARNING, "mark stays", e);
        }
    }
}
