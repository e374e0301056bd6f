// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__TALKS;
import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__TITLE;
import static candor.model.meeting.MeetingPackage.Literals.MEETING__PARTICIPATIONS;
import static candor.model.meeting.MeetingPackage.Literals.MEETING__VENUE;
import static candor.model.meeting.MeetingPackage.Literals.TALK__HELD_ON;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.Talk;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import org.junit.jupiter.api.Test;

class FindingMarksTest {

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();
    private final Meeting meeting = dossier.getMeeting();
    private final WrongPlaces rule = new WrongPlaces();
    private final FindingMarks marks = new FindingMarks(rule.watch(dossier), dossier, new DossierTree(dossier));

    @Test
    void countsAtThePlaceAndAtAllAboveIt() {
        rule.find(Severity.MUST, meeting, MEETING__VENUE);
        rule.find(Severity.SHOULD, meeting.getParticipations().getFirst(), null);

        assertThat(marks.refresh())
                .containsExactlyInAnyOrder(
                        Place.of(meeting.getParticipations().getFirst()),
                        Place.field(meeting, MEETING__PARTICIPATIONS),
                        Place.of(meeting),
                        Place.group(dossier, "preparation"));
        assertThat(marks.at(Place.of(meeting))).isEqualTo(new Counts(0, 1, 1, 0));
        assertThat(marks.at(Place.field(meeting, MEETING__PARTICIPATIONS))).isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(marks.at(Place.group(dossier, "study"))).isEqualTo(Counts.NONE);
    }

    @Test
    void aFindingAboutAListStandsAtTheList() {
        rule.find(Severity.BLOCKER, meeting, MEETING__PARTICIPATIONS);
        rule.find(Severity.HINT, dossier, DOSSIER__TALKS);
        rule.find(Severity.HINT, dossier, DOSSIER__TITLE);

        marks.refresh();
        assertThat(marks.at(Place.field(meeting, MEETING__PARTICIPATIONS)).worst())
                .contains(Severity.BLOCKER);
        assertThat(marks.at(Place.group(dossier, "talks"))).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(marks.at(Place.group(dossier, "basic"))).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void onlyWhatIsOtherwiseThanBeforeIsTold() {
        Talk talk = dossier.getTalks().getFirst();
        rule.find(Severity.MUST, meeting, MEETING__VENUE);
        marks.refresh();
        rule.find(Severity.MUST, talk, TALK__HELD_ON);

        assertThat(marks.refresh()).containsExactlyInAnyOrder(Place.of(talk), Place.group(dossier, "talks"));
        assertThat(marks.refresh()).isEmpty();
        rule.forget();
        assertThat(marks.refresh()).contains(Place.of(talk), Place.of(meeting));
        assertThat(marks.most()).isZero();
    }

    @Test
    void saysInWordsWhatThereIs() {
        assertThat(new Counts(1, 0, 2, 0).words()).isEqualTo("拦截 1，建议 2");
        assertThat(Counts.NONE.words()).isEmpty();
        assertThat(Counts.NONE.worst()).isEmpty();
    }
}
