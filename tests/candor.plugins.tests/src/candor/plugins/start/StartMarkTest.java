// SPDX-License-Identifier: EPL-2.0
package candor.plugins.start;

import static org.assertj.core.api.Assertions.assertThat;

import candor.plugins.JarSignature;
import candor.plugins.Plugin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

/** What is known of a process that ended while it started plugins. */
class StartMarkTest {

    @TempDir
    Path folder;

    @Test
    void aMarkIsGoneWhenAllIsDone() throws Exception {
        StartMark mark = new StartMark(folder);
        mark.starting(List.of(plugin("one")));
        mark.starting(List.of(plugin("two"), plugin("three")));
        assertThat(Files.readAllLines(marks().getFirst())).containsExactly("two", "three");

        mark.done();

        assertThat(marks()).isEmpty();
    }

    @Test
    void aDeadProcessIsToldOfOnceAndALivingOneIsLeftAlone() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(folder.resolve("starting-" + dead.pid()), "bureau\n");
        long alive = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(folder.resolve("starting-" + alive), "other\n");
        Files.writeString(folder.resolve("starting-nobody"), "third\n");
        StartMark mark = new StartMark(folder);

        assertThat(mark.leftByTheDead()).containsExactly("bureau");
        assertThat(mark.leftByTheDead()).isEmpty();
        assertThat(marks()).hasSize(2);
    }

    @Test
    void whatIsNoMarkHidesNoOther() throws Exception {
        long nobody = 999_999_999_999L;
        Files.write(folder.resolve("starting-" + nobody), new byte[] {(byte) 0xff, '\n'});
        Path pipe = folder.resolve("starting-" + (nobody + 1));
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Files.createSymbolicLink(folder.resolve("starting-" + (nobody + 2)), Path.of("/dev/zero"));
        Files.writeString(folder.resolve("starting-" + (nobody + 3)), "bureau\n");

        assertThat(new StartMark(folder).leftByTheDead()).contains("bureau").hasSize(2);
    }

    private static Plugin plugin(String name) {
        return new Plugin(name, Version.emptyVersion, name, "", "", JarSignature.NONE);
    }

    private List<Path> marks() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
