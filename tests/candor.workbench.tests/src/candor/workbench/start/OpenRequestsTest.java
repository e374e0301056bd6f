// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenRequestsTest {

    @Test
    void whatIsAskedForIsTakenOnce(@TempDir Path folder) throws Exception {
        OpenRequests asking = new OpenRequests(folder);
        OpenRequests taking = new OpenRequests(folder);
        assertThat(taking.take()).isEmpty();

        asking.send(List.of(Path.of("甲 乙.meeting"), Path.of("/丙.meeting")));
        assertThat(taking.take())
                .containsExactly(List.of(Path.of("甲 乙.meeting").toAbsolutePath(), Path.of("/丙.meeting")));
        assertThat(taking.take()).isEmpty();
    }

    @Test
    void askingForNoFileIsARequestToo(@TempDir Path folder) throws Exception {
        OpenRequests requests = new OpenRequests(folder);

        requests.send(List.of());
        assertThat(requests.take()).containsExactly(List.of());
    }

    @Test
    void aRequestThatIsBeingWrittenIsLeftAlone(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("requests"));
        Files.writeString(folder.resolve("requests").resolve("request1.tmp"), "/甲.mee");

        assertThat(new OpenRequests(folder).take()).isEmpty();
    }

    @Test
    void aRequestThatCannotBeReadHoldsUpNoOther(@TempDir Path folder) throws Exception {
        OpenRequests requests = new OpenRequests(folder);
        requests.send(List.of(Path.of("/甲.meeting")));
        Files.write(folder.resolve("requests").resolve("a.open"), new byte[] {(byte) 0xff});
        Files.writeString(folder.resolve("requests").resolve("b.open"), "a\0b");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "/乙.meeting");
        Files.createSymbolicLink(folder.resolve("requests").resolve("c.open"), elsewhere);

        assertThat(requests.take()).containsExactly(List.of(Path.of("/甲.meeting")));
        assertThat(requests.take()).isEmpty();
    }

    @Test
    void nobodyElseSeesWhatIsOpened(@TempDir Path folder) throws Exception {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no POSIX rights here");

        new OpenRequests(folder).send(List.of());

        assertThat(Files.getPosixFilePermissions(folder.resolve("requests")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
}
