// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The process in whose place another one comes. */
class PredecessorTest {

    @Test
    void itIsAnnouncedByItsNumberAndWaitedFor() throws Exception {
        Map<String, String> environment = new HashMap<>();
        Predecessor.announce(environment);
        String own = String.valueOf(ProcessHandle.current().pid());
        assertThat(environment).hasSize(1).containsValue(own);

        Process before = new ProcessBuilder("cat").start();
        environment.replaceAll((name, pid) -> String.valueOf(before.pid()));
        before.getOutputStream().close();
        Predecessor.await(environment);

        assertThat(ProcessHandle.of(before.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }
}
