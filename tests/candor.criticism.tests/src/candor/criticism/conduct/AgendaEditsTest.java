// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingKind;
import candor.model.query.Leadership;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agenda completed: items, speakers, minutes. */
class AgendaEditsTest {

    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);

    private Dossier dossier;

    @BeforeEach
    void open() throws MeetingFileException {
        dossier = Samples.open(new MeetingStore()).dossier();
    }

    private List<AgendaItem> complete() {
        Command command = AgendaEdits.complete(domain, dossier);
        assertThat(command.canExecute()).isTrue();
        stack.execute(command);
        return dossier.getMeeting().getAgenda();
    }

    private AgendaItem item(AgendaKind kind) {
        return dossier.getMeeting().getAgenda().stream()
                .filter(item -> item.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEmptyAgendaGetsTheUsualItemsWithSpeakersAndMinutes() {
        dossier.getMeeting().getAgenda().clear();
        assertThat(complete())
                .extracting(AgendaItem::getKind)
                .doesNotContain(AgendaKind.REVIEW, AgendaKind.OTHER)
                .startsWith(AgendaKind.MOBILIZATION)
                .endsWith(AgendaKind.SUMMARY);
        assertThat(item(AgendaKind.TEAM_EXAMINATION).getSpeaker())
                .isSameAs(Leadership.of(dossier).principal().orElseThrow());
        assertThat(item(AgendaKind.SUPERVISOR_COMMENT).getSpeaker().getCapacity())
                .isEqualTo(Capacity.SUPERVISOR);
        assertThat(item(AgendaKind.INDIVIDUAL_EXAMINATION).getSpeaker())
                .as("one after the other")
                .isNull();
        assertThat(dossier.getMeeting().getAgenda()).allMatch(item -> item.getMinutes() > 0);
        stack.undo();
        assertThat(dossier.getMeeting().getAgenda()).as("one step").isEmpty();
    }

    @Test
    void sevenMembersNeedWhatTheProfileReckons() {
        dossier.getMeeting().getAgenda().clear();
        complete();
        assertThat(item(AgendaKind.PRINCIPAL_EXAMINATION).getMinutes()
                        + item(AgendaKind.INDIVIDUAL_EXAMINATION).getMinutes())
                .as("7 × 8 and 42 × 1.5 minutes")
                .isEqualTo(119);
    }

    @Test
    void aBranchReviewsItsMembers() {
        dossier.getMeeting().setKind(MeetingKind.ORGANIZATION_LIFE);
        dossier.getMeeting().getAgenda().clear();
        assertThat(complete()).extracting(AgendaItem::getKind).contains(AgendaKind.REVIEW);
    }

    @Test
    void whatWasEnteredStaysAndACompleteAgendaIsLeftAlone() {
        assertThat(AgendaEdits.complete(domain, dossier).canExecute()).isFalse();
        AgendaItem report = item(AgendaKind.OPINION_REPORT);
        var speaker = report.getSpeaker();
        report.setMinutes(0);
        complete();
        assertThat(report.getSpeaker()).isSameAs(speaker);
        assertThat(report.getMinutes()).isEqualTo(10);
    }
}
