// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.MeetingPackage.Literals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What just fits is taken, what is one too much is refused. */
class LimitsTest {

    /** Three bytes an attachment, three levels, five elements. */
    private static final Limits SMALL = new Limits(1 << 20, 1 << 20, 1 << 20, 3, 99, 200, 3, 5);

    @TempDir
    private Path folder;

    private static void assertRefused(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MeetingFileException.class, e -> assertThat(e.kind())
                .isEqualTo(kind));
    }

    private static AbsentPart part(String xml) throws MeetingFileException {
        return AbsentPart.read(
                List.of("http://bureau"), Entry.stored(EntryNames.PARTS + "bureau.xmi", Zips.bytes(xml)), SMALL);
    }

    @Test
    void anAttachmentMayFillItsLimit() throws IOException {
        Attachments attachments = new Attachments(SMALL);
        Path fits = Files.writeString(folder.resolve("fits"), "123");
        Path large = Files.writeString(folder.resolve("large"), "1234");

        byte[] content = attachments.read(fits);

        assertThat(content).isEqualTo(Zips.bytes("123"));
        assertThat(attachments.content(attachments.add(content))).isEqualTo(content);
        assertRefused(Kind.TOO_LARGE, () -> attachments.read(large));
        assertRefused(Kind.TOO_LARGE, () -> attachments.add(Zips.bytes("1234")));
    }

    @Test
    void aPartThatNobodyReadsMayBeAsDeepAndLongAsOthers() throws MeetingFileException {
        assertThat(part("<a><b><c/></b><d/><e/></a>").label()).isEqualTo("http://bureau");
        assertRefused(Kind.TOO_LARGE, () -> part("<a><b><c><d/></c></b></a>"));
        assertRefused(Kind.TOO_LARGE, () -> part("<a><b/><c/><d/><e/><f/></a>"));
    }

    @Test
    void anUnpackedDossierNamesNoPartOutsideItsFolder() throws IOException {
        Manifest manifest = new Manifest(
                StoreFormat.CURRENT.version(),
                "",
                new TreeMap<>(Map.of(EntryNames.PARTS + "../x.xmi", List.of("http://bureau"))));
        Files.write(folder.resolve(EntryNames.MANIFEST), manifest.write("http://dossier"));
        Files.writeString(folder.resolve(EntryNames.DOSSIER), "<a/>");

        assertRefused(Kind.BAD_ENTRY, () -> new MeetingStore().openUnpacked(folder));
    }

    @Test
    void aFieldIsCalledInMessagesAsInItsForm() {
        assertThat(Names.of(Literals.MEETING__VENUE)).isNotBlank().isNotEqualTo("venue");
        assertThat(ApplicationVersion.current()).matches("unpackaged|\\d+\\.\\d+\\.\\d+");
    }
}
