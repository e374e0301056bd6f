// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.store.MeetingFileException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipReaderTest {

    private static final Limits SMALL = new Limits(1 << 20, 4000, 1000, 2000, 3, 200, 10, 100);

    @Test
    void readsWhatJavaWrites() throws Exception {
        Map<String, Entry> entries = read(Zips.of("mimetype", "x", "parts/甲.xmi", "人".repeat(5000)));

        assertThat(entries.keySet()).containsExactly("mimetype", "parts/甲.xmi");
        assertThat(entries.get("parts/甲.xmi").content()).isEqualTo(Zips.bytes("人".repeat(5000)));
    }

    @Test
    void javaReadsWhatIsWritten() throws Exception {
        List<Entry> entries = List.of(
                Entry.stored("mimetype", Zips.bytes("x")), Entry.packed("parts/甲.xmi", Zips.bytes("人".repeat(5000))));

        byte[] bytes = written(entries.toArray(Entry[]::new));

        assertThat(bytes.length).isEqualTo((int) ZipWriter.size(entries));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.getNextEntry().getName()).isEqualTo("parts/甲.xmi");
            assertThat(zip.readAllBytes()).isEqualTo(Zips.bytes("人".repeat(5000)));
        }
        assertThat(read(bytes).keySet()).containsExactly("mimetype", "parts/甲.xmi");
    }

    @Test
    void anEntryThatDoesNotShrinkIsPackedToo() throws Exception {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);

        assertThat(Entry.packed("noise", noise).content()).isEqualTo(noise);
        assertThat(Entry.packed("nothing", new byte[0]).content()).isEmpty();
    }

    @Test
    void foldersAreLeftOut() throws Exception {
        assertThat(read(Zips.of("parts/", "", "parts/a.xmi", "x")).keySet()).containsExactly("parts/a.xmi");
    }

    @Test
    void emptyIsNotTruncated() {
        assertThat(refusal(new byte[0]).kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void everyPrefixOfAFileIsRefusedAsTruncated() {
        byte[] whole = Zips.of("mimetype", "x", "dossier.xmi", "<a/>");
        for (int length = 1; length < whole.length; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length)).kind())
                    .as("first %d of %d bytes", length, whole.length)
                    .isEqualTo(Kind.TRUNCATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%PDF-1.7", "<?xml version=\"1.0\"?><dossier/>", "这是一份文字材料"})
    void otherFilesAreRecognised(String content) {
        assertThat(refusal(Zips.bytes(content)).kind()).isEqualTo(Kind.NOT_A_MEETING_FILE);
    }

    @Test
    void bytesBeforeOrAfterTheContainerAreRefused() {
        byte[] zip = Zips.of("mimetype", "x");
        byte[] prefixed = new byte[zip.length + 10];
        System.arraycopy(zip, 0, prefixed, 10, zip.length);

        assertThat(refusal(prefixed).kind()).isEqualTo(Kind.DAMAGED);
        assertThat(refusal(Arrays.copyOf(zip, zip.length + 10)).kind()).isEqualTo(Kind.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 6, 1 << 13})
    void encryptionIsRecognisedByItsFlags(int flag) {
        byte[] zip = Zips.withField(Zips.of("mimetype", "x"), 8, 6, flag);

        assertThat(refusal(zip).kind()).isEqualTo(Kind.ENCRYPTED);
        assertThat(refusal(zip).place()).isEqualTo("mimetype");
    }

    @Test
    void aesEntriesAreRecognisedByTheirMethod() {
        assertThat(refusal(Zips.withField(Zips.of("a", "x"), 10, 8, 99)).kind()).isEqualTo(Kind.ENCRYPTED);
    }

    @Test
    void anUnknownMethodIsNamed() {
        MeetingFileException refusal = refusal(Zips.withField(Zips.of("a", "x"), 10, 8, 93));

        assertThat(refusal.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(refusal.getMessage()).contains("93");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xmi",
                "parts/../../evil.xmi",
                "/etc/passwd",
                "C:/evil.xmi",
                "C:evil",
                "parts\\evil.xmi",
                "..\\evil.xmi",
                "parts//evil.xmi",
                "./evil.xmi",
                "parts/.",
                "..",
                "a\u0000b",
                "a\nb",
                "file:stream"
            })
    void unsafeNamesAreRefused(String name) {
        MeetingFileException refusal = refusal(Zips.of("mimetype", "x", name, "x"));

        assertThat(refusal.kind()).isEqualTo(Kind.BAD_ENTRY);
        assertThat(refusal.getMessage()).contains(name);
    }

    @Test
    void aNameThatIsNotUtf8IsRefused() {
        byte[] zip = Zips.of("abcd", "x");
        for (int at = 0; at < zip.length; at++) {
            if (zip[at] == 'b' && zip[at - 1] == 'a') {
                zip[at] = (byte) 0xb0;
            }
        }

        assertThat(refusal(zip).kind()).isEqualTo(Kind.BAD_ENTRY);
    }

    @Test
    void duplicatesAreRefused() {
        byte[] zip = Zips.renamed(Zips.of("dossier.xmi", "x", "dossier.xmj", "y"), "dossier.xmj", "dossier.xmi");

        assertThat(refusal(zip).kind()).isEqualTo(Kind.BAD_ENTRY);
        assertThat(refusal(zip).getMessage()).contains("dossier.xmi");
    }

    @Test
    void twoNamesForOneEntryAreRefused() {
        byte[] zip = Zips.of("aaaa", "x");
        // Only the local header: a program that reads the stream would see another file than one that reads the
        // directory.
        zip[30] = 'b';

        assertThat(refusal(zip).kind()).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void overlappingEntriesAreRefused() throws Exception {
        Entry inner = Entry.stored("b", Zips.bytes("x".repeat(50)));
        byte[] header = Arrays.copyOf(written(inner), 31 + 50);
        byte[] honest = written(Entry.stored("a", header), inner);
        byte[] folded = Zips.withLastOffset(honest, 31);

        assertThat(read(honest)).hasSize(2);
        assertThat(refusal(folded).kind()).isEqualTo(Kind.BAD_ENTRY);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        byte[] bomb = Zips.of(Map.of("dossier.xmi", new byte[32 << 20]));

        MeetingFileException refusal = refusal(bomb);

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refusal.place()).isEqualTo("dossier.xmi");
    }

    @Test
    void aBombThatLiesAboutItsSizeIsNotUnpackedBeyondIt() throws Exception {
        byte[] bomb = Zips.withSize(Zips.of(Map.of("dossier.xmi", new byte[32 << 20])), 1000);
        Entry entry = read(bomb).get("dossier.xmi");

        MeetingFileException refusal = catchThrowableOfType(MeetingFileException.class, entry::content);

        assertThat(refusal.kind()).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void limitsHold() {
        String text = "0123456789abcdef";
        assertThat(refusal(Zips.of("a", "", "b", "", "c", "", "d", ""), SMALL).getMessage())
                .contains("4", "3");
        assertThat(refusal(Zips.of("a", text.repeat(126)), SMALL).kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refusal(Zips.of("a", text.repeat(124), "b", text.repeat(124), "c", text.repeat(124)), SMALL)
                        .kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void changedBytesAreNoticed() throws Exception {
        byte[] zip = Zips.of("a", "x".repeat(1000) + "y");
        zip[Zips.firstData(zip) + 2] ^= 1;

        Entry entry = read(zip).get("a");

        assertThat(catchThrowableOfType(MeetingFileException.class, entry::content)
                        .kind())
                .isEqualTo(Kind.DAMAGED);
    }

    @Test
    void noSingleChangedByteMakesItFailOtherwise() {
        byte[] zip = Zips.of("mimetype", "x", "dossier.xmi", "<a/>".repeat(20));
        for (int at = 0; at < zip.length; at++) {
            byte[] spoiled = zip.clone();
            spoiled[at] ^= (byte) 0xff;
            try {
                for (Entry entry : read(spoiled).values()) {
                    entry.content();
                }
            } catch (MeetingFileException expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    private static byte[] written(Entry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipWriter.write(List.of(entries), bytes);
        return bytes.toByteArray();
    }

    private static Map<String, Entry> read(byte[] zip) throws MeetingFileException {
        return ZipReader.read(zip, Limits.STANDARD);
    }

    private static MeetingFileException refusal(byte[] zip) {
        return refusal(zip, Limits.STANDARD);
    }

    private static MeetingFileException refusal(byte[] zip, Limits limits) {
        MeetingFileException refusal =
                catchThrowableOfType(MeetingFileException.class, () -> ZipReader.read(zip, limits));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
