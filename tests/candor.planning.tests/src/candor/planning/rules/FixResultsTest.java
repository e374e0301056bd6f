// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.Secrecy;
import candor.model.meeting.SubmissionKind;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.TalkRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands there after a quick fix: that its rule is content is tried with every mistake elsewhere. */
class FixResultsTest {

    private final Dossier dossier = PlanningRules.sample();

    private List<Finding> of(String rule) {
        return PlanningRules.check(dossier, PlanningRules.AFTERWARDS).stream()
                .filter(finding -> finding.rule().info().id().equals(rule))
                .toList();
    }

    private static void fix(Finding finding) {
        EditingDomain domain =
                new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        domain.getCommandStack().execute(finding.fixes().getFirst().command(domain));
    }

    @ParameterizedTest
    @CsvSource({"7, 000007", "00012, 000012", "' 345 ', 000345"})
    void aCopyNumberGetsItsZeros(String number, String six) {
        Letter letter = dossier.getMeeting().getRequest();
        letter.setSecrecy(Secrecy.SECRET);
        letter.setCopyNumber(number);
        fix(of("MSH-M02").getFirst());
        assertThat(letter.getCopyNumber()).isEqualTo(six);
    }

    @Test
    void aCopyNumberThatIsTooLongIsNobodysGuess() {
        Letter letter = dossier.getMeeting().getRequest();
        letter.setSecrecy(Secrecy.SECRET);
        letter.setCopyNumber("1234567");
        assertThat(of("MSH-M02")).singleElement().satisfies(finding -> assertThat(finding.fixes())
                .isEmpty());
    }

    @Test
    void aReportThatIsMissingIsBegunForTheSuperiorWithItsDay() {
        dossier.getSubmissions().clear();
        fix(of("MSH-D04").getFirst());
        assertThat(dossier.getSubmissions()).singleElement().satisfies(report -> {
            assertThat(report.getKind()).isEqualTo(SubmissionKind.MEETING_REPORT);
            assertThat(report.getDueOn()).isAfter(dossier.getMeeting().getDate());
            assertThat(report.getRecipient())
                    .isSameAs(dossier.getMeeting().getRequest().getRecipients().getFirst());
        });
    }

    @Test
    void aMeetingOnASundayMovesToMondayAndIsOnlyDoubted() {
        dossier.getMeeting().setDate(LocalDate.of(2022, 1, 23));
        Finding finding = of("MSH-D05").getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.SHOULD);
        assertThat(finding.message().key()).endsWith("weekend");
        fix(finding);
        assertThat(dossier.getMeeting().getDate()).isEqualTo(LocalDate.of(2022, 1, 24));
    }

    @Test
    void aMeetingInAHolidayIsMoreThanDoubted() {
        dossier.getMeeting().setDate(LocalDate.of(2022, 2, 1));
        Finding finding = of("MSH-D05").getFirst();
        assertThat(finding.severity()).isEqualTo(finding.rule().info().severity());
        assertThat(finding.message().key()).endsWith("holiday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MSH-T05 | 坚定历史自信,践行时代使命 | , | 坚定历史自信，践行时代使命",
                "MSH-T05 | 坚定历史自信(2021) | ( | 坚定历史自信（2021）",
                "MSH-T05 | 深刻领悟\"两个确立\" | \" | 深刻领悟“两个确立”",
                "MSH-T05 | 坚定历史自信（2021) | ) | 坚定历史自信（2021）",
                "MSH-T06 | 深刻领悟‘两个“确立”’ | 深刻领悟‘两个“确立”’ | 深刻领悟“两个‘确立’”",
                "MSH-T06 | 学习《关于印发《办法》的通知》 | 学习《关于印发《办法》的通知》 | 学习《关于印发〈办法〉的通知》",
                "MSH-T06 | 深刻领悟「两个确立」 | 深刻领悟「两个确立」 | 深刻领悟“两个确立”",
                "MSH-T13 | 做到“两个维护。”。 | 。 | 做到“两个维护”。",
                "MSH-T13 | 坚定历史自信？。 | ？。 | 坚定历史自信？",
                "MSH-T13 | 坚定历史自信；，践行使命 | ；， | 坚定历史自信；践行使命",
                "MSH-T13 | 坚定历史自信（践行使命；） | ； | 坚定历史自信（践行使命）",
            })
    void aTextIsMendedWhereItSaysSo(String rule, String before, String excerpt, String after) {
        dossier.getMeeting().setTheme(before);
        Finding finding = of(rule).getFirst();
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).contains("“" + excerpt + "”");
        fix(finding);
        assertThat(dossier.getMeeting().getTheme()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "MSH-N01, 示水党组2022〕1号, 示水党组〔2022〕1号",
        "MSH-N01, 示水党组〔20221号, 示水党组〔2022〕1号",
        "MSH-N02, 示水党组[2022]1号, 示水党组〔2022〕1号",
        "MSH-N02, 示水党组22年第1号, 示水党组〔2022〕1号",
        "MSH-N02, 示水党组〔2022〕001号, 示水党组〔2022〕1号",
    })
    void aNumberGetsItsForm(String rule, String before, String after) {
        Letter request = dossier.getMeeting().getRequest();
        request.setNumber(before);
        fix(of(rule).getFirst());
        assertThat(request.getNumber()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-04, before", "2022-01-10, early", "2022-01-05, early"})
    void aMeetingBeforeItsRequestIsNotMerelyEarly(LocalDate day, String said) {
        dossier.getMeeting().setDate(day);
        assertThat(of("MSH-D03").getFirst().message().key()).endsWith(said);
    }

    private static TalkRequirement asked(TalkKind kind, Person member, Person... candidates) {
        return new TalkRequirement(kind, member, null, List.of(candidates), null, null, null);
    }

    @Test
    void missingTalksAreSharedOutAndOneMeetsTwoRequirements() {
        List<Person> people = IntStream.range(0, 5)
                .mapToObj(i -> MeetingFactory.eINSTANCE.createPerson())
                .toList();
        Person a = people.get(0);
        Person b = people.get(1);
        Person c = people.get(2);
        Person either = people.get(3);
        Person or = people.get(4);

        List<Talk> talks = MissingTalks.of(List.of(
                asked(TalkKind.COMMITTEE_MEMBER, a, either, or),
                asked(TalkKind.COMMITTEE_MEMBER, b, either, or),
                asked(TalkKind.MEMBER_MEMBER, a, either, b),
                asked(TalkKind.MEMBER_MEMBER, c, a),
                asked(TalkKind.MEMBER_MEMBER, c)));

        assertThat(talks).extracting(Talk::getInitiator).containsExactly(a, b, c);
        assertThat(talks).extracting(Talk::getPartner).containsExactly(either, or, a);
        assertThat(talks.getFirst().getKinds()).containsExactly(TalkKind.COMMITTEE_MEMBER, TalkKind.MEMBER_MEMBER);
        assertThat(talks.get(1).getKinds()).containsExactly(TalkKind.COMMITTEE_MEMBER);
        assertThat(MissingTalks.of(List.of(
                        asked(TalkKind.COMMITTEE_MEMBER, a, either, or),
                        asked(TalkKind.COMMITTEE_MEMBER, a, or, either))))
                .as("the same kind twice")
                .singleElement()
                .satisfies(talk -> assertThat(talk.getKinds()).hasSize(1));
    }
}
