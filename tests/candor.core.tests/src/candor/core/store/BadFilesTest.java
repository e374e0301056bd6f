// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.MeetingPackage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that may come in place of a dossier: each is refused with its own kind, and says where and what to do. */
class BadFilesTest extends RefusedFiles {

    @Test
    void aMissingFile() {
        expect(folder.resolve("没有.meeting"), Kind.MISSING);
    }

    @Test
    void aFolder() {
        expect(folder, Kind.UNREADABLE);
    }

    @Test
    void anEmptyFile() throws Exception {
        expect(new byte[0], Kind.EMPTY);
    }

    @Test
    void aTruncatedFile() throws Exception {
        byte[] whole = StoredDossiers.containerOf("");

        expect(Arrays.copyOf(whole, whole.length / 2), Kind.TRUNCATED);
    }

    @Test
    void aTextFile() throws Exception {
        expect(Zips.bytes("不是卷宗"), Kind.NOT_A_MEETING_FILE);
    }

    @Test
    void anotherArchive() throws Exception {
        expect(Zips.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"), Kind.NOT_A_MEETING_FILE);
        expect(Zips.of("mimetype", "application/epub+zip"), Kind.NOT_A_MEETING_FILE);
    }

    @Test
    void missingEntries() throws Exception {
        expect(Zips.of("mimetype", EntryNames.MEDIA_TYPE), Kind.NOT_A_MEETING_FILE);
        MeetingFileException noDossier = expect(
                Zips.of("mimetype", EntryNames.MEDIA_TYPE, "manifest.json", StoredDossiers.MANIFEST),
                Kind.NOT_A_MEETING_FILE);

        assertThat(noDossier.text(Locale.CHINA)).contains("dossier.xmi");
    }

    @Test
    void anEncryptedArchive() throws Exception {
        expect(Zips.withField(StoredDossiers.containerOf(""), 8, 6, 1), Kind.ENCRYPTED);
    }

    @Test
    void aBomb() throws Exception {
        expect(
                Zips.of(Map.of("mimetype", Zips.bytes(EntryNames.MEDIA_TYPE), "dossier.xmi", new byte[50 << 20])),
                Kind.TOO_LARGE);
    }

    @Test
    void aTextThatIsTooLong() throws Exception {
        Limits limits = new Limits(1 << 20, 1 << 20, 300, 1 << 20, 10, 200, 100, 300_000);
        byte[] zip = StoredDossiers.containerOf("<!-- " + "x".repeat(1000) + " -->");
        MeetingStore store = new MeetingStore(limits, StoreFormat.CURRENT, EPackage.Registry.INSTANCE, new Disk());

        MeetingFileException e = catchThrowableOfType(
                MeetingFileException.class, () -> store.read(new ByteArrayInputStream(zip), "a.meeting"));

        assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(e.place()).isEqualTo("dossier.xmi");
    }

    @Test
    void anEntryThatClimbsOut() throws Exception {
        byte[] zip = Zips.of(
                "mimetype", EntryNames.MEDIA_TYPE, "manifest.json", StoredDossiers.MANIFEST, "../../evil.xmi", "<a/>");

        assertThat(expect(zip, Kind.BAD_ENTRY).getMessage()).contains("../../evil.xmi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{}",
                "{\"format\": \"one\", \"application\": \"1\", \"packages\": []}",
                "{\"format\": 1, \"application\": \"1\"}",
                "{\"format\": 1, \"application\": \"1\", \"packages\": [1]}",
                "{\"format\": 1, \"application\": \"1\", \"packages\": {}}",
                "{\"format\": {}, \"application\": \"1\", \"packages\": []}"
            })
    void aBrokenManifest(String manifest) throws Exception {
        byte[] zip = Zips.of("mimetype", EntryNames.MEDIA_TYPE, "manifest.json", manifest, "dossier.xmi", "");

        assertThat(expect(zip, Kind.BROKEN_CONTENT).place()).isEqualTo("manifest.json");
    }

    @Test
    void aManifestNestedWithoutEnd() throws Exception {
        byte[] zip =
                Zips.of("mimetype", EntryNames.MEDIA_TYPE, "manifest.json", "[".repeat(900_000), "dossier.xmi", "");

        expect(zip, Kind.BROKEN_CONTENT, Kind.TOO_LARGE);
    }

    @Test
    void aNewerFormat() throws Exception {
        byte[] zip = Zips.of(
                "mimetype",
                EntryNames.MEDIA_TYPE,
                "manifest.json",
                StoredDossiers.MANIFEST.replace("1,", "99,").replace("0.1.0", "9.8.7"),
                "dossier.xmi",
                "<unheard-of/>");

        assertThat(expect(zip, Kind.NEWER_VERSION).text(Locale.CHINA)).contains("9.8.7", "版本是 99", "升级");
    }

    @Test
    void aFormatThatNeverWas() throws Exception {
        byte[] zip = Zips.of(
                "mimetype",
                EntryNames.MEDIA_TYPE,
                "manifest.json",
                StoredDossiers.MANIFEST.replace("1,", "0,"),
                "dossier.xmi",
                StoredDossiers.HEAD + "</meeting:Dossier>");

        expect(zip, Kind.NEWER_VERSION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <persons name='甲' colour='red'/>                    | 甲          | colour
                    <persons xsi:type='meeting:Alien'/>                  | Alien      | 模型
                    <persons name='甲' rank='first'/>                    | 甲          | first
                    <letters title='通知' date='2022-13-45'/>            | 通知        | 2022-13-45
                    <talks kinds='CHAT'/>                                | CHAT       | 取值
                    <persons xmi:id='_a'/><persons xmi:id='_a'/>         | _a         | 两次
                    <persons xmi:id='//@x'/>                             | //@x       | 标识
                    <persons name='甲'><persons/></persons>              | 甲          | persons
                    <persons                                             | XML        | 位置
                    """)
    void brokenContentNamesPlaceAndReason(String content, String one, String other) throws Exception {
        MeetingFileException e = expect(StoredDossiers.containerOf(content), Kind.BROKEN_CONTENT);

        assertThat(e.text(Locale.CHINA)).contains(one, other);
        assertThat(e.place()).matches("dossier\\.xmi:[34]:\\d+");
    }

    @Test
    void aDanglingReferenceNamesObjectAndFeature() throws Exception {
        MeetingFileException e = expect(
                StoredDossiers.containerOf("<persons name='甲'/>\n<persons name='张三' branch='_nowhere'/>"),
                Kind.DANGLING_REFERENCE);

        assertThat(e.getMessage())
                .contains("张三", Names.of(MeetingPackage.Literals.PERSON__BRANCH), "_nowhere", "dossier.xmi:4:");
    }

    @Test
    void aReferenceToAnObjectOfTheWrongClass() throws Exception {
        expect(
                StoredDossiers.containerOf("<persons xmi:id='_p' name='甲'/><persons name='乙' branch='_p'/>"),
                Kind.BROKEN_CONTENT);
    }

    @Test
    void anObjectWithinItself() throws Exception {
        expect(
                StoredDossiers.containerOf("<problems xmi:id='_a'><measures href='#_a'/></problems>"),
                Kind.BROKEN_CONTENT);
    }

    @Test
    void aContainedObjectInAnotherEntry() throws Exception {
        expect(StoredDossiers.containerOf("<persons href='parts/a.xmi#_p'/>"), Kind.BROKEN_CONTENT);
    }

    @Test
    void anExtensionThatIsNotThere() throws Exception {
        expect(StoredDossiers.containerOf("<extensions href='parts/a.xmi#_p'/>"), Kind.DANGLING_REFERENCE);
    }

    @Test
    void anAttachmentThatIsNotThere() throws Exception {
        expect(StoredDossiers.containerOf("<attachments sha256='" + "b".repeat(64) + "'/>"), Kind.DANGLING_REFERENCE);
    }

    @Test
    void noDossierOrTwo() throws Exception {
        String two = "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmi:version='2.0' xmlns:m='urn:candor:meeting:1'>"
                + "<m:Dossier/><m:Dossier/></xmi:XMI>";

        expect(StoredDossiers.container("<m:Person xmlns:m='urn:candor:meeting:1'/>"), Kind.BROKEN_CONTENT);
        expect(StoredDossiers.container(two), Kind.BROKEN_CONTENT);
        expect(StoredDossiers.container(""), Kind.BROKEN_CONTENT);
        expect(
                StoredDossiers.container("<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmi:version='2.0'/>"),
                Kind.BROKEN_CONTENT);
    }

    @Test
    void noChangedByteOfARealFileMakesItFailOtherwise() throws Exception {
        Path file = folder.resolve("a.meeting");
        MeetingStore store = new MeetingStore();
        store.save(store.create(StoredDossiers.small()), file);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 3) {
            byte[] spoiled = whole.clone();
            spoiled[at] ^= 0x10;
            try {
                store.read(new ByteArrayInputStream(spoiled), "a.meeting");
            } catch (MeetingFileException expected) {
                assertThat(expected.getMessage()).contains("a.meeting");
            }
        }
    }
}
