// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {

    @TempDir
    private Path folder;

    @Test
    void aProcessThatIsEndingCanStillWrite() {
        assertThatCode(() -> Workshop.sweepAtEnd(hook -> {
                    throw new IllegalStateException("Shutdown in progress");
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsOpenWhenTheProcessEndsIsDeleted() throws Exception {
        List<Thread> hooks = new ArrayList<>();
        Workshop.sweepAtEnd(hooks::add);
        try (Workshop workshop = Workshop.beside(folder.resolve("a.meeting"), new Disk())) {
            workshop.make("new", null, out -> out.write('x'));
            assertThat(folder).isNotEmptyDirectory();

            hooks.getFirst().start();
            hooks.getFirst().join();

            assertThat(folder).isEmptyDirectory();
        }
    }
}
