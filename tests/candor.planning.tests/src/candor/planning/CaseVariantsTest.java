// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.DaySession;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import candor.model.query.BodyKinds;
import candor.model.query.MeetingWords;
import candor.process.letters.DocumentNumbers;
import candor.process.testing.BundleDocuments;
import candor.process.testing.FlowText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of which {@link CasesTest} holds one example each, as other bureaus have them. */
class CaseVariantsTest {

    private final Dossier sample = BundleDocuments.sample();
    private final Meeting meeting = sample.getMeeting();

    @ParameterizedTest
    @CsvSource({
        "中共示例县委, PARTY_COMMITTEE",
        "示例市水务局党委会, PARTY_COMMITTEE",
        "中共示例市委常委会, STANDING_COMMITTEE",
        "中共示例高新技术产业开发区工作委员会, WORK_COMMITTEE",
        "省直机关工委, WORK_COMMITTEE",
        "示例市纪委监委, DISCIPLINE_COMMITTEE",
        "中共示例市纪律检查委员会常务委员会, DISCIPLINE_COMMITTEE",
        "示例市水务局离退休干部党总支, GENERAL_BRANCH",
        "中共示例市水务局机关总支部委员会, GENERAL_BRANCH",
        "示例市水务局第二联合党支部, PARTY_BRANCH",
        "中共示例市水务局机关第一支部委员会, PARTY_BRANCH",
        "示例市卫健委党组, PARTY_GROUP",
        "示例市水务局党总支委员会, GENERAL_BRANCH",
        "示例大学党委常务委员会, STANDING_COMMITTEE",
        "示例市纪委常务委员会, DISCIPLINE_COMMITTEE",
        "示例市水务局机关党委, PARTY_COMMITTEE",
        "示例市水务局党支部（联合）, PARTY_BRANCH"
    })
    void aNameTellsWhatItsBearerIs(String name, OrganizationKind kind) throws DocumentException {
        assertThat(BodyKinds.told(name)).contains(kind);
        Organization body = sample.getOrganization();
        body.setName(name);
        body.setShortName(name);
        body.setHeadName(name);
        body.setSelfName(MeetingWords.of(sample).get("body"));
        assertThat(MeetingWords.of(sample).body()).isEqualTo(kind);
        if (kind != OrganizationKind.PARTY_GROUP) {
            assertThat(print("plan")).doesNotContainPattern("党组(?!织)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"示例市发展改革委", "派驻纪检监察组", "示例市水务局", "示例市国有资产监督管理委员会", "示例市监察委员会", "示例市人大常委会法制工作委员会", "示例社区居民委员会"})
    void whatIsNoBodyIsTakenForNone(String name) {
        assertThat(BodyKinds.told(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "做到“两个维护” | “做到‘两个维护’”",
                "“做到‘两个维护’” | “‘做到“两个维护”’”",
                "领悟“两个确立”、做到“两个维护” | “领悟‘两个确立’、做到‘两个维护’”",
                "坚定信念。 | “坚定信念”",
                "坚定信念.  | “坚定信念”",
                "“坚定信念。” | “‘坚定信念’”",
                "坚定信念（试行。） | “坚定信念（试行）”",
                "坚定信念！ | “坚定信念！”",
                "坚定信念；。 | “坚定信念”"
            })
    void aThemeStandsInQuotationMarks(String theme, String printed) throws DocumentException {
        meeting.setTheme(theme);
        assertThat(print("invitation")).contains("以" + printed + "为主题");
        assertThat(print("plan")).doesNotContainPattern("[，。；：、][，。；：、）]|[。；]”。|\\.。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"关于印发《办法》的通知 | 《关于印发〈办法〉的通知》", "关于转发《关于印发〈办法〉的通知》的通知 | 《关于转发〈关于印发《办法》的通知〉的通知》"})
    void aTitleStandsInTitleMarks(String title, String printed) throws DocumentException {
        meeting.getNotice().setTitle(title);
        assertThat(print("request")).contains(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示组通[2021]58号",
                "示组通（2021）058号",
                "示组通【2021】第58号",
                "示组通〔21〕58号",
                "示组通〔2021年〕58号",
                "示组通〔2021〕五十八号",
                "示组通〔二〇二一〕58号",
                "示组通〔2021〕58號",
                "示组通〔2021〕58号。",
                "《示组通〔2021〕58号》",
                "示组通[2021]NO.58",
                "示组通{2021}58号",
                "示组通<2021>58号",
                "示组通2021年第58号",
                "示组通〔２０２１〕５８",
                "〔2021〕示组通58号",
                "示组通第〔2021〕58号",
                "示组通〔2O21〕58号",
                "示组通2021-58号",
                "示组通/2021/58",
                "示组通〔2021年度〕58号文件"
            })
    void aNumberOfAnyFormHasARightOne(String number) {
        assertThat(DocumentNumbers.isWellFormed(number)).isFalse();
        assertThat(DocumentNumbers.wellFormed(number)).contains("示组通〔2021〕58号");
    }

    @ParameterizedTest
    @CsvSource({"示组通2021〕58号", "示组通〔2021 58号", "示组通〔2021）58号"})
    void aLoneBracketGetsTheOther(String number) {
        assertThat(DocumentNumbers.hasLoneBracket(number)).isTrue();
        assertThat(DocumentNumbers.bracketed(number)).contains("示组通〔2021〕58号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度", "2026年度", "本年度", "全年", "无", "—", " ", "暂无"})
    void aTopicThatSaysNothingIsNone(String topic) {
        CampaignProfile profile = MeetingFactory.eINSTANCE.createCampaignProfile();
        profile.setTopic(topic);
        assertThat(MeetingWords.topic(profile)).isEmpty();
        profile.setTopic("作风建设");
        assertThat(MeetingWords.topic(profile)).contains("作风建设");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6})
    void asManyAsIssuedANoticeAreNamed(int issuers) throws DocumentException {
        meeting.getNotice().getIssuers().clear();
        List<Organization> many = sample.getOrganizations().subList(0, issuers);
        meeting.getNotice().getIssuers().addAll(many);
        String all =
                String.join("、", many.stream().map(Organization::getShortName).toList());
        for (String document : List.of("request", "plan")) {
            assertThat(print(document)).contains("根据" + all + "《");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, MORNING, , 2022年1月20日（星期四）上午至1月21日（星期五）上午，会期1天半",
        "6, AFTERNOON, , 2022年1月20日（星期四）下午至1月23日（星期日）上午，会期3天",
        "1, EVENING, , 2022年1月20日（星期四）晚上，会期半天",
        "0, AFTERNOON, 2022-01-21, 2022年1月20日（星期四）下午至1月21日（星期五）下午，会期1天半",
        "0, MORNING, 2022-02-02, 2022年1月20日（星期四）上午至2月2日（星期三）下午，会期14天"
    })
    void daysOfAnyNumberHaveAFirstAndALast(int halfDays, DaySession session, LocalDate end, String printed)
            throws DocumentException {
        meeting.setHalfDays(halfDays);
        meeting.setSession(session);
        meeting.setEndDate(end);
        assertThat(print("plan")).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({"RECONVENED, 重新召开", "ORDERED, 专门召开"})
    void aMeetingThatIsHeldAgainOrByOrderSaysSo(MeetingKind kind, String convene) throws DocumentException {
        meeting.setKind(kind);
        assertThat(print("request")).contains("拟于2022年1月20日" + convene);
    }

    private String print(String document) throws DocumentException {
        return print(document, Audience.INTERNAL);
    }

    private String print(String document, Audience audience) throws DocumentException {
        return FlowText.of(ShippedDocuments.OWN
                .type(document)
                .create(sample, audience, Locale.SIMPLIFIED_CHINESE)
                .document());
    }

    @Test
    void aLocalCommitteeSpeaksOfItsPlaceAndIsAskedForNoBureau() throws DocumentException {
        Organization own = sample.getOrganization();
        own.setInstitution(null);
        own.setSelfName("县委");
        assertThat(print("request", Audience.SUPERIOR)).contains("结合我县实际");

        own.setSelfName("局党委");
        assertThat(print("request", Audience.SUPERIOR)).contains("结合我XXX实际");
    }
}
