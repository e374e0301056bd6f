// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import candor.workbench.SilentBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.service.prefs.BackingStoreException;

class SettingsTest {

    private final String node = "candor.settings.test." + UUID.randomUUID();
    private final SilentBroker events = new SilentBroker();
    private final Preferences preferences = new Preferences(events, node);
    private final Settings settings = new Settings(preferences);

    @TempDir
    private Path folder;

    @AfterEach
    void clean() throws BackingStoreException {
        InstanceScope.INSTANCE.getNode(node).removeNode();
        ConfigurationScope.INSTANCE.getNode(node).removeNode();
    }

    @Test
    void withoutADecisionTheUsualHolds() {
        assertThat(preferences.folder("folder")).isEmpty();
        assertThat(settings.autosaveSeconds()).isEqualTo(Settings.AUTOSAVE_DEFAULT);
        assertThat(settings.keepBackups()).isEqualTo(Settings.BACKUPS_DEFAULT);
        assertThat(settings.language()).isEqualTo(Language.AS_STARTED);
        assertThat(settings.theme()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void decisionsAreKept() {
        preferences.put("folder", folder);
        settings.setAutosaveSeconds(0);
        settings.setKeepBackups(3);
        settings.setLanguage(Language.ENGLISH);
        settings.setTheme(Theme.DARK);

        Settings again = new Settings(new Preferences(events, node));
        assertThat(new Preferences(events, node).folder("folder")).contains(folder);
        assertThat(again.autosaveSeconds()).isZero();
        assertThat(again.keepBackups()).isEqualTo(3);
        assertThat(again.language()).isEqualTo(Language.ENGLISH);
        assertThat(again.theme()).isEqualTo(Theme.DARK);
        preferences.put("folder", null);
        assertThat(preferences.folder("folder")).isEmpty();
    }

    @Test
    void whoeverListensLearnsOfAChangeAndOfNothingElse() {
        settings.setKeepBackups(3);
        settings.setKeepBackups(3);

        assertThat(events.sent()).containsExactly(Preferences.CHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "autosaveSeconds, -1", "autosaveSeconds, 1", "autosaveSeconds, 99999999999", "autosaveSeconds, 半分钟",
        "keepBackups, -1", "keepBackups, 1000000", "language, 火星文", "theme, candor.theme.dark",
        "folder, 'not/absolute'", "folder, '  '"
    })
    void nonsenseCountsAsNothing(String key, String value) {
        InstanceScope.INSTANCE.getNode(node).put(key, value);

        withoutADecisionTheUsualHolds();
    }

    @Test
    void aPathNoSystemKnowsCountsAsNothing() {
        InstanceScope.INSTANCE.getNode(node).put("folder", "/a\0b");

        assertThat(preferences.folder("folder")).isEmpty();
    }

    @Test
    void anOfficePresetsAndAPersonDecides() {
        ConfigurationScope.INSTANCE.getNode(node).put("keepBackups", "20");
        assertThat(settings.keepBackups()).isEqualTo(20);

        settings.setKeepBackups(5);
        assertThat(settings.keepBackups()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keepBackups=\\u12", "\u0000\u0001\u0002", "eclipse.preferences.version=x\nkeepBackups"})
    void aBrokenFileOfPreferencesStopsNothing(String content) throws IOException {
        Path file = Platform.getLocation()
                .append(".metadata/.plugins/org.eclipse.core.runtime/.settings/" + node + ".prefs")
                .toPath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);

        withoutADecisionTheUsualHolds();
        settings.setKeepBackups(5);
        assertThat(file).content().contains("keepBackups=5");
    }
}
