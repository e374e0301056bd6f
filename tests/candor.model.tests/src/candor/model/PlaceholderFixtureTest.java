// SPDX-License-Identifier: EPL-2.0
package candor.model;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.DaySession;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.Weekday;
import candor.model.query.Deadlines;
import candor.model.query.Phrases;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The fixture holds the sample's facts, incomplete ones too, and not its mistakes (docs/domain.md §8). */
class PlaceholderFixtureTest {

    private final Dossier dossier = Dossiers.placeholder();
    private final Meeting meeting = dossier.getMeeting();

    @Test
    void loadsWithoutErrorsOrDanglingReferences() {
        assertThat(dossier.eResource().getErrors()).isEmpty();
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(dossier)).isEmpty();
    }

    @Test
    void theDayIsUnknownButItsYearWeekdayAndHalfAreNot() {
        assertThat(meeting.getDate()).isNull();
        assertThat(meeting.getPlannedYear()).isEqualTo(2022);
        assertThat(meeting.getPlannedWeekday()).isEqualTo(Weekday.THURSDAY);
        assertThat(meeting.getSession()).isEqualTo(DaySession.MORNING);
        assertThat(meeting.getHalfDays()).isEqualTo(1);
        assertThat(Deadlines.of(dossier).reportDue()).isEmpty();
    }

    @Test
    void theAgendaHasTheSevenItemsOfTheSample() {
        assertThat(meeting.getAgenda().stream().map(AgendaItem::getKind))
                .containsExactly(
                        AgendaKind.MOBILIZATION,
                        AgendaKind.LAST_RECTIFICATION,
                        AgendaKind.TEAM_EXAMINATION,
                        AgendaKind.INDIVIDUAL_EXAMINATION,
                        AgendaKind.RECTIFICATION_PLAN,
                        AgendaKind.SUPERVISOR_COMMENT,
                        AgendaKind.SUMMARY);
    }

    @Test
    void knownMistakesAreCorrected() {
        assertThat(meeting.getNotice().getNumber()).isEqualTo("XXX〔2021〕XXX号");
        assertThat(Phrases.all(dossier.getProfile(), "goal")).containsExactly("学史明理、学史增信、学史崇德、学史力行", "学党史、悟思想、办实事、开新局");
        assertThat(Phrases.first(dossier.getProfile(), "principle")).contains("团结——批评——团结");
        assertThat(meeting.getMatters().get(0).getDuty()).isEqualTo("材料报送、会议统筹和保障工作");
    }
}
