// SPDX-License-Identifier: EPL-2.0
package candor.base.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFolderTest {

    /** The places that the launchers choose. */
    @ParameterizedTest
    @CsvSource({
        "Linux, , , /home/a/.local/state/candor",
        "Linux, XDG_STATE_HOME, /state, /state/candor",
        "Windows 11, LOCALAPPDATA, /local, /local/Candor",
        "Windows 11, , , /home/a/AppData/Local/Candor",
        "Mac OS X, , , /home/a/Library/Application Support/Candor",
        "Linux, CANDOR_DATA, /data, /data",
        "Mac OS X, CANDOR_DATA, /data, /data"
    })
    void isOnePlaceOnEachSystem(String system, String variable, String value, String place) {
        Map<String, String> environment = new HashMap<>();
        if (variable != null) {
            environment.put(variable, value);
        }

        assertThat(UserFolder.find(properties(system), environment)).isEqualTo(Path.of(place));
    }

    @Test
    void theLaunchersWordCountsFirst() {
        Properties properties = properties("Linux");
        properties.setProperty("candor.data", "/told");

        assertThat(UserFolder.find(properties, Map.of("CANDOR_DATA", "/data"))).isEqualTo(Path.of("/told"));
    }

    @Test
    void whatAPersonPutsThereStandsBesideTheSettings() {
        assertThat(UserFolder.fonts()).isEqualTo(UserFolder.find().resolve("fonts"));
        assertThat(UserFolder.templates()).isEqualTo(UserFolder.find().resolve("templates"));
        assertThat(UserFolder.profiles()).isEqualTo(UserFolder.find().resolve("profiles"));
        assertThat(UserFolder.words()).isEqualTo(UserFolder.find().resolve("words"));
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/a");
        return properties;
    }
}
