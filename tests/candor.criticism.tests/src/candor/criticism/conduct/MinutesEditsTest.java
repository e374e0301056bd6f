// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import candor.model.query.Leadership;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record written from the agenda, after a meeting that nobody recorded while it went on. */
class MinutesEditsTest {

    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);

    private Dossier dossier;
    private List<Person> members;

    @BeforeEach
    void open() throws MeetingFileException {
        dossier = Samples.open(new MeetingStore()).dossier();
        members = Leadership.of(dossier).members();
    }

    private List<Utterance> layOut() {
        Command command = MinutesEdits.layOut(domain, dossier);
        assertThat(command.canExecute()).isTrue();
        stack.execute(command);
        return dossier.getMinutes().getUtterances();
    }

    private List<Utterance> all(UtteranceKind kind) {
        return dossier.getMinutes().getUtterances().stream()
                .filter(utterance -> utterance.getKind() == kind)
                .toList();
    }

    @Test
    void everyTurnOfTheAgendaComesWithWhatWasEntered() {
        dossier.setMinutes(null);
        dossier.getCriticisms().forEach(criticism -> criticism.setDelivered(false));

        assertThat(layOut()).extracting(Utterance::getAgendaItem).doesNotContainNull();
        assertThat(dossier.getMinutes().getUtterances())
                .extracting(Utterance::getAgendaItem)
                .containsAll(dossier.getMeeting().getAgenda());
        assertThat(all(UtteranceKind.CRITICISM))
                .hasSize(members.size() * (members.size() - 1))
                .allSatisfy(said -> assertThat(said.getText())
                        .startsWith(said.getCriticism().getProblem()));
        assertThat(dossier.getCriticisms()).allMatch(Criticism::isDelivered);
        assertThat(all(UtteranceKind.RESPONSE)).isNotEmpty().allSatisfy(answer -> assertThat(
                        dossier.getCriticisms().stream()
                                .filter(criticism -> criticism.getTo() == answer.getSpeaker())
                                .map(Criticism::getResponse))
                .allSatisfy(response -> assertThat(answer.getText()).contains(response.strip())));
        assertThat(all(UtteranceKind.COMMENT).getFirst().getText())
                .contains(dossier.getEvaluations().getFirst().getProblems());
        assertThat(dossier.getMinutes().getStartedAt())
                .isEqualTo(dossier.getMeeting().getStartTime());
        stack.undo();
        assertThat(dossier.getMinutes()).isNull();
        assertThat(dossier.getCriticisms()).noneMatch(Criticism::isDelivered);
    }

    @Test
    void whatIsOnRecordStaysAndAFullRecordHasNothingToAdd() {
        Utterance kept = dossier.getMinutes().getUtterances().getFirst();
        kept.setText("照实记的");
        dossier.getMinutes().getUtterances().removeIf(utterance -> utterance.getKind() == UtteranceKind.CRITICISM);

        layOut();

        assertThat(dossier.getMinutes().getUtterances().getFirst()).isSameAs(kept);
        assertThat(kept.getText()).isEqualTo("照实记的");
        assertThat(all(UtteranceKind.CRITICISM)).hasSize(members.size() * (members.size() - 1));
        assertThat(MinutesEdits.layOut(domain, dossier).canExecute()).isFalse();
    }

    @Test
    void whoHasNoPaperIsNotSaidToHaveSpoken() {
        Person silent = members.get(2);
        dossier.setMinutes(null);
        dossier.getExaminations().removeIf(paper -> paper.getPerson() == silent);
        dossier.getCriticisms().removeIf(criticism -> criticism.getFrom() == silent);

        assertThat(layOut())
                .extracting(Turn::of)
                .noneMatch(turn -> turn.isOwnExaminationOf(silent)
                        || turn.kind() == UtteranceKind.CRITICISM && turn.person() == silent);
    }
}
