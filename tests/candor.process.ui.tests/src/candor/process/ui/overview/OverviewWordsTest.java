// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.FormLabels;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.EventKind;
import candor.model.query.LedgerHistory;
import candor.model.query.Stage;
import candor.model.query.Stage.Progress;
import candor.workbench.place.PlaceNames;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewWordsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 15);

    private final DossierSession session = Fixtures.sample();
    private final OverviewWords words = new OverviewWords(
            session.dossier(),
            new FormLabels(session.domain().getAdapterFactory()),
            new PlaceNames(session.domain().getAdapterFactory()));

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everyKindOfEventHasANameAndSaysWhatToDo(EventKind kind) {
        DueFace face = words.due(due(kind, null, 4, new Progress(0, 1)));

        assertThat(face.name()).isNotBlank();
        assertThat(face.about()).startsWith("2022-01-15 · ").hasSizeGreaterThan(14);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageIsCalledAsInTheNavigator(Stage stage) {
        assertThat(words.stage(new StageState(stage, new Progress(0, 1), Standing.RUNNING, null), false)
                        .name())
                .matches("\\p{IsHan}[\\p{IsHan}、]+");
    }

    @Test
    void howLongThereIs() {
        assertThat(words.due(due(EventKind.TALKS, null, 4, new Progress(18, 21)))
                        .words())
                .isEqualTo("谈心谈话  18 / 21，还有 4 天。2022-01-15 · 安排还没有谈的谈话，谈后登记");
        assertThat(words.due(due(EventKind.TALKS, null, 0, new Progress(0, 1))).left())
                .isEqualTo("今天到期");
        assertThat(words.due(due(null, "文山会海", -3, new Progress(0, 1))).words()).startsWith("整改措施：文山会海，逾期 3 天。");
    }

    @Test
    void aStageSaysHowItStandsAndWhen() {
        StageState state = new StageState(Stage.TALKS, new Progress(1, 2), Standing.OVERDUE, DAY);

        assertThat(words.stage(state, false).words()).isEqualTo("谈心谈话，有逾期，2022-01-15");
    }

    @Test
    void whatAPersonHasLeft() {
        Behind behind = new Behind(session.dossier().getPersons().getFirst(), 2, true, 1);

        assertThat(words.behind(behind).left()).isEqualTo("谈话 2 次未谈 · 材料未审定 · 整改措施 1 项逾期");
    }

    @Test
    void theChartIsToldInWords() {
        LedgerHistory history = new LedgerHistory(
                List.of(new LedgerHistory.Day(DAY, 20, 0), new LedgerHistory.Day(DAY.plusMonths(3), 20, 6)), 0);

        assertThat(words.ledger(history).words())
                .isEqualTo("问题台账：从 2022-01-15 到 2022-04-15，登记 20 项，销号 6 项，还有 14 项没有销号");
    }

    private Due due(EventKind kind, String title, long left, Progress progress) {
        return new Due(kind, title, DAY, left, progress, session.dossier(), Literals.DOSSIER__TALKS);
    }
}
