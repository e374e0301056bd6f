// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.query.EventKind;
import candor.model.query.Stage;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import candor.workbench.testing.Fixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on the chart, without a window. */
class ChartTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 13);

    private final Dossier dossier = Fixtures.sample().dossier();
    private final Timeline line = Timeline.of(dossier, TODAY);

    @ParameterizedTest
    @ValueSource(doubles = {2, 2.7, 9.5, 33, 80})
    void everyPlaceOfADayIsThatDay(double dayWidth) {
        ChartScale scale = ChartScale.fitting(line, TODAY, 800).withDayWidth(dayWidth);

        for (LocalDate day = scale.first(); !day.isAfter(scale.last()); day = day.plusDays(1)) {
            assertThat(scale.day(scale.middle(day))).isEqualTo(day);
            assertThat(scale.x(day)).isLessThanOrEqualTo(scale.middle(day)).isLessThan(scale.x(day.plusDays(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 800, 1600, 3000})
    void whatMattersNowFitsIntoTheWindow(int width) {
        ChartScale scale = ChartScale.fitting(line, TODAY, width);

        assertThat(line.events())
                .filteredOn(event -> event.kind().compareTo(EventKind.PLAN) <= 0)
                .flatExtracting(event -> event.day().stream().toList())
                .allSatisfy(day -> assertThat(scale.x(day)).isBetween(0, width - 1));
        assertThat(scale.middle(line.find(EventKind.ARCHIVE).orElseThrow().due()))
                .isBetween(width, scale.width());
        assertThat(scale.dayWidth()).isBetween(ChartScale.NARROWEST, ChartScale.WIDEST);
    }

    @Test
    void aDossierWithoutDaysShowsToday() {
        ChartScale scale = ChartScale.fitting(Timeline.of(MeetingFactory.eINSTANCE.createDossier(), TODAY), TODAY, 900);

        assertThat(TODAY).isBetween(scale.first(), scale.last());
    }

    @Test
    void todayIsShownUnlessItIsYearsAway() {
        assertThat(ChartScale.fitting(line, LocalDate.of(2022, 1, 1), 900).first())
                .isBefore(TODAY);
        LocalDate before = line.events().getFirst().day().orElseThrow().minusDays(20);
        assertThat(ChartScale.fitting(line, before, 900).first()).isBefore(before);
        assertThat(ChartScale.fitting(line, LocalDate.of(2030, 1, 1), 900).last())
                .isBefore(LocalDate.of(2024, 1, 1));
    }

    @Test
    void everyEventHasOneRowInTheLaneOfItsStage() {
        List<ChartRow> rows = ChartRow.of(line, Locale.SIMPLIFIED_CHINESE);

        assertThat(rows.stream().flatMap(row -> row.events().stream()))
                .containsExactlyInAnyOrderElementsOf(line.events());
        assertThat(rows).allSatisfy(row -> assertThat(row.events())
                .extracting(TimelineEvent::stage)
                .containsOnly(row.stage()));
        assertThat(rows.stream().filter(ChartRow::leads).map(ChartRow::stage)).containsExactly(Stage.values());
        assertThat(rows.stream().filter(row -> row.events().size() > 1).map(ChartRow::label))
                .containsExactly("学习");
    }
}
