// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** The files of texts, as they are. */
final class Languages {

    private Languages() {}

    static Set<String> keys(String file) {
        return load(file).stringPropertyNames();
    }

    static Properties load(String file) {
        Properties texts = new Properties();
        try (InputStream in = WorkbenchTexts.class.getResourceAsStream("/OSGI-INF/l10n/" + file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
