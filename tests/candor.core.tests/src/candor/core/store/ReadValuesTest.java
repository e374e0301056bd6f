// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.Dossier;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that the model cannot hold is refused with its place: the next save would drop it without a word. */
class ReadValuesTest {

    private static final String TWO = "<persons xmi:id=\"_a\" name=\"甲\"/><persons xmi:id=\"_b\" name=\"乙\"/>";

    private final MeetingStore store = new MeetingStore();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<talks initiator=\"_a _b\"/> | 只能有一个值，文件里有 2 个",
                "<talks companions=\"_a _b _a\"/> | “_a”出现了两次",
                "<talks kinds=\"CARE CARE\"/> | 出现了两次",
                "<talks><kinds>CARE</kinds><kinds>CARE</kinds></talks> | 出现了两次",
                "<talks kinds=\"CARE\"><kinds>CARE</kinds></talks> | 出现了两次",
                "<talks kinds=\"CARE NOSUCH\"/> | NOSUCH",
                "<talks><kinds>CARE</kinds><kinds>NOSUCH</kinds></talks> | NOSUCH",
                "<talks><kinds>CARE<x/></kinds></talks> | 元素“x”不能出现在此处",
                "<talks><kinds><x/></kinds></talks> | 元素“x”不能出现在此处",
                "<talks><kinds lang=\"zh\">CARE</kinds></talks> | 不能带属性“lang”",
                "<talks venue=\"甲\"><venue>乙</venue></talks> | 写了两次",
                "<talks><venue>甲</venue><venue>乙</venue></talks> | 写了两次",
                "<talks minutes=\"12分钟\"/> | 12分钟",
                "<talks minutes=\"1 2\"/> | 1 2",
                "<talks heldOn=\"2022-01-20x\"/> | 2022-01-20x",
                "<talks heldOn=\"2022-01-20 2022-01-21\"/> | 2022-01-20 2022-01-21",
                "<talks problemsTalked=\"是\"/> | 是",
                "<talks>多余</talks> | 不属于任何栏目的文字“多余”",
                "多余的文字 | 不属于任何栏目的文字",
                "<talks/>]] 尾巴 | 不属于任何栏目的文字",
                "<meeting theme=\"甲\"/><meeting theme=\"乙\"/> | 写了两次",
                "<organizations><branches members=\"_a\"/><branches members=\"_a\"/></organizations> | 不一致",
                "<organizations><branches xmi:id=\"_z\"/><branches members=\"_a\"/></organizations><persons branch=\"_z\" xmi:id=\"_c\"/><organizations><branches members=\"_c\"/></organizations> | 不一致",
                "<talks initiator=\"_nobody\"/> | _nobody",
                "<talks initiator=\"//@persons.x\"/> | persons.x",
                "<talks initiator=\"//@persons.99\"/> | persons.99",
                "<talks initiator=\"//@nosuch.0\"/> | nosuch.0",
                "<talks nosuch=\"1\"/> | nosuch",
                "<talks><nosuch/></talks> | nosuch",
                "<talks xsi:type=\"meeting:Letter\"/> | 不能取值",
                "<organizations branches=\"_a\"/> | 就地写出"
            })
    void whatTheModelCannotHoldIsRefusedAtItsPlace(String content, String message) {
        byte[] zip = StoredDossiers.containerOf(TWO + "\n" + content);

        MeetingFileException e = catchThrowableOfType(
                MeetingFileException.class, () -> store.read(new ByteArrayInputStream(zip), "甲.meeting"));

        assertThat(e).as("was read").isNotNull();
        assertThat(e.kind()).isIn(Kind.BROKEN_CONTENT, Kind.DANGLING_REFERENCE);
        assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains("甲.meeting", message);
        assertThat(e.place()).matches("dossier\\.xmi:[345]:[0-9]+");
    }

    @Test
    void whatItCanHoldIsReadInWhateverWayItIsWritten() throws Exception {
        byte[] zip = StoredDossiers.containerOf(TWO
                + "<talks initiator=\"_a\" companions=\"_a _b\"><kinds>CARE</kinds><venue>甲</venue></talks>"
                + "<organizations><branches xmi:id=\"_z\" members=\"_c\"/></organizations>"
                + "<persons xmi:id=\"_c\" branch=\"_z\"/>");

        Dossier dossier = store.read(new ByteArrayInputStream(zip), "甲").dossier();

        assertThat(dossier.getTalks().getFirst().getCompanions()).hasSize(2);
        assertThat(dossier.getTalks().getFirst().getVenue()).isEqualTo("甲");
        assertThat(dossier.getOrganizations()
                        .getFirst()
                        .getBranches()
                        .getFirst()
                        .getMembers())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts/a#b", "parts/a?b", "parts/a%20b", "parts/a b", "parts//", "parts/甲[1].xmi"})
    void namesOfPartsThatMeanSomethingInAnAddressAreRefused(String name) {
        byte[] zip = Zips.of(
                "mimetype",
                EntryNames.MEDIA_TYPE,
                "manifest.json",
                StoredDossiers.MANIFEST,
                "dossier.xmi",
                StoredDossiers.HEAD + "</meeting:Dossier>",
                name,
                "<a/>");

        MeetingFileException e = catchThrowableOfType(
                MeetingFileException.class, () -> store.read(new ByteArrayInputStream(zip), "甲.meeting"));

        assertThat(e.kind()).isEqualTo(Kind.BAD_ENTRY);
        assertThat(e.getMessage()).contains(name);
    }

    /** Two hundred thousand elements in a small file took twenty-three seconds: what they are called was looked up one by one. */
    @Test
    void veryManyElementsAreReadOrRefused() throws Exception {
        byte[] many = StoredDossiers.containerOf(persons(100_000));
        byte[] tooMany = StoredDossiers.containerOf(persons(300_001));

        assertThat(store.read(new ByteArrayInputStream(many), "甲").dossier().getPersons())
                .hasSize(100_000);
        assertThat(catchThrowableOfType(
                                MeetingFileException.class,
                                () -> store.read(new ByteArrayInputStream(tooMany), "甲.meeting"))
                        .kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    /** Found by releng/fuzz: the part of an extension that nobody has may refer to anything; saving has to say so and not fail. */
    @Test
    void aPathWithoutSenseInAPartThatIsCarriedOverIsSaidWhenSaving(@TempDir Path folder) throws Exception {
        byte[] zip = Zips.of(
                "mimetype",
                EntryNames.MEDIA_TYPE,
                "manifest.json",
                StoredDossiers.MANIFEST.replace("]", ", {\"nsURI\": \"urn:nobody\", \"part\": \"parts/a.xmi\"}]"),
                "dossier.xmi",
                StoredDossiers.HEAD + "</meeting:Dossier>",
                "parts/a.xmi",
                "<x:Thing xmlns:x=\"urn:nobody\" of=\"../dossier.xmi#//@persons.i._md\"/>");
        DossierDocument document = store.read(new ByteArrayInputStream(zip), "甲.meeting");

        MeetingFileException e = catchThrowableOfType(
                MeetingFileException.class, () -> store.save(document, folder.resolve("甲.meeting")));

        assertThat(e.kind()).isEqualTo(Kind.DANGLING_REFERENCE);
    }

    private static String persons(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<persons rank=\"" + i + "\"/>")
                .collect(Collectors.joining());
    }

    @Test
    void aMessageQuotesTheBeginningOfAText() {
        byte[] zip = StoredDossiers.containerOf("<talks minutes=\"" + "很长".repeat(5_000) + "\"/>");

        MeetingFileException e = catchThrowableOfType(
                MeetingFileException.class, () -> store.read(new ByteArrayInputStream(zip), "甲.meeting"));

        assertThat(e.getMessage()).contains("很长很长", "…").hasSizeLessThan(300);
    }
}
