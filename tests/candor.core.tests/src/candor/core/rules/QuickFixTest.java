// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__PERSONS;
import static candor.model.meeting.MeetingPackage.Literals.LETTER__NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Text;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

class QuickFixTest {

    private static final Text LABEL = ProbeRule.said("改");

    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();

    @Test
    void setsAFieldAndCanBeUndone() {
        Letter letter = MeetingFactory.eINSTANCE.createLetter();
        letter.setNumber("示组〔20211号");
        run(QuickFix.set(LABEL, letter, LETTER__NUMBER, "示组〔2021〕1号"));
        assertThat(letter.getNumber()).isEqualTo("示组〔2021〕1号");
        domain.getCommandStack().undo();
        assertThat(letter.getNumber()).isEqualTo("示组〔20211号");
        run(QuickFix.set(LABEL, letter, LETTER__NUMBER, null));
        assertThat(letter.eIsSet(LETTER__NUMBER)).isFalse();
    }

    @Test
    void addsFreshObjectsEachTime() {
        QuickFix fix = QuickFix.add(
                LABEL, dossier, DOSSIER__PERSONS, -1, () -> List.of(MeetingFactory.eINSTANCE.createPerson()));
        run(fix);
        run(fix);
        assertThat(dossier.getPersons()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void takesOutOfAList() {
        Person person = MeetingFactory.eINSTANCE.createPerson();
        dossier.getPersons().add(person);
        run(QuickFix.remove(LABEL, dossier, DOSSIER__PERSONS, List.of(person)));
        assertThat(dossier.getPersons()).isEmpty();
    }

    private void run(QuickFix fix) {
        domain.getCommandStack().execute(fix.command(domain));
    }
}
