// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.store.MeetingFileException.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no dossiers, and what is said where one is opened. */
abstract class RefusedFiles {

    @TempDir
    Path folder;

    MeetingFileException expect(byte[] content, Kind... kinds) throws Exception {
        return expect(Files.write(folder.resolve("坏.meeting"), content), kinds);
    }

    MeetingFileException expect(Path file, Kind... kinds) {
        MeetingFileException e = catchThrowableOfType(MeetingFileException.class, () -> new MeetingStore().open(file));
        assertThat(e).as("nothing was thrown").isNotNull();
        assertThat(e.kind()).as(e.getMessage()).isIn((Object[]) kinds);
        assertThat(e.isSaving()).isFalse();
        assertThat(e.text(Locale.CHINA))
                .startsWith("无法打开“" + file + "”：")
                .doesNotContain("null")
                .doesNotContainPattern("\\{\\d|[。.]。");
        assertThat(e.text(Locale.ENGLISH)).startsWith("Cannot open \"" + file + "\": ");
        return e;
    }
}
