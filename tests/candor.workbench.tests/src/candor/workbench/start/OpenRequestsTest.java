// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
