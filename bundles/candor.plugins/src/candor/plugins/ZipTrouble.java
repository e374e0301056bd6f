// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;
import candor.core.store.MeetingFileException;
import java.util.Locale;

/** Says of a plugin's file what the reader of containers found wrong; its own words are about dossiers. */
final class ZipTrouble {

    private ZipTrouble() {}

    static PluginException of(String label, MeetingFileException trouble) {
        String key = "zip." + trouble.kind().name();
        Text own = Text.of(ZipTrouble.class, key, label);
        Text said = own.exists(Locale.ROOT) ? own : Text.of(ZipTrouble.class, "zip.other", label, trouble.what());
        return PluginException.input(said, trouble);
    }
}
