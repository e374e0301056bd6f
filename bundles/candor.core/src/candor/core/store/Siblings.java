// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Names for what is kept beside a dossier so that a person finds it: {@code 卷宗.v1.meeting}. */
final class Siblings {

    /** The most characters of a stem: names may have 255 bytes, and a Chinese character takes three. */
    private static final int STEM_MAX = 70;

    private Siblings() {}

    /** A name that nothing has yet: the file's own with something before its extension. */
    static Path free(Path file, String what) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(MeetingStore.EXTENSION)
                ? name.substring(0, name.length() - MeetingStore.EXTENSION.length())
                : name;
        if (stem.length() > STEM_MAX) {
            stem = stem.substring(0, Character.isHighSurrogate(stem.charAt(STEM_MAX - 1)) ? STEM_MAX - 1 : STEM_MAX);
        }
        Path free = file.resolveSibling(stem + "." + what + MeetingStore.EXTENSION);
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(stem + "." + what + "-" + i + MeetingStore.EXTENSION);
        }
        return free;
    }
}
