// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;

/** The words that the program is started with. */
class StartupTest {

    /** The window has to come whatever they are. */
    @Test
    void aNameThatIsNoPathNamesNoFileAndStopsNothing() {
        assertThat(files("甲.meeting", "a\0b.meeting", "-nl", "乙.MEETING", "丙.docx"))
                .containsExactly(Path.of("甲.meeting"), Path.of("乙.MEETING"));
        assertThat(files()).isEmpty();
    }

    private static List<Path> files(String... words) {
        return Startup.files((IApplicationContext) Proxy.newProxyInstance(
                StartupTest.class.getClassLoader(),
                new Class<?>[] {IApplicationContext.class},
                (proxy, method, arguments) -> Map.of(IApplicationContext.APPLICATION_ARGS, words)));
    }
}
