// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Examination;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.SubjectScope;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaperLabelsTest {

    @Test
    void aPaperIsCalledByWhoseItIsOnPaperInChineseInAWindowInItsLanguage() {
        Person person = MeetingFactory.eINSTANCE.createPerson();
        person.setName("周承砚");
        Examination paper = MeetingFactory.eINSTANCE.createExamination();
        paper.setScope(SubjectScope.PERSON);
        paper.setPerson(person);
        assertThat(PaperLabels.of(paper)).startsWith("周承砚的");
        assertThat(PaperLabels.of(paper, Locale.ENGLISH)).isEqualTo("Outline of 周承砚");
        paper.setScope(SubjectScope.TEAM);
        assertThat(PaperLabels.of(paper)).contains("班子");
        assertThat(PaperLabels.of(paper, Locale.ENGLISH)).isEqualTo("Paper of the team");
    }
}
