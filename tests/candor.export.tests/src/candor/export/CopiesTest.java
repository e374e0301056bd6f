// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.base.contribution.Faults;
import candor.base.text.Text;
import candor.export.document.Copy;
import candor.export.values.MeetingProperties;
import candor.export.values.PathException;
import candor.export.values.PropertyCatalog;
import candor.export.values.TemplateProperty;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Participation;
import candor.model.meeting.Person;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Copies along any way through the model, of the metamodel and of a bureau's own package. */
class CopiesTest {

    private final PropertyCatalog properties = new PropertyCatalog(new Faults()).add(new MeetingProperties());
    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
    private final Person first = person("周承砚");
    private final Person second = person("沈望舒");

    CopiesTest() {
        new ResourceImpl().getContents().add(dossier);
        dossier.setMeeting(MeetingFactory.eINSTANCE.createMeeting());
    }

    @Test
    void aContainmentGivesOneCopyForEachObjectNamedByThePattern() {
        Criticism criticism = MeetingFactory.eINSTANCE.createCriticism();
        criticism.setFrom(first);
        dossier.getCriticisms().add(criticism);
        Copies copies = new Copies("criticisms", "{from.name}对{to.name}", properties);

        assertThat(copies.of(dossier)).extracting(Copy::label).containsExactly("周承砚对XXX");
        assertThat(copies.find(dossier, copies.of(dossier).getFirst())).containsSame(criticism);
        assertThat(copies.empty().orElseThrow().eClass()).isSameAs(MeetingPackage.Literals.CRITICISM);
    }

    @Test
    void aWayOverSeveralReferencesNamesNobodyTwiceAndSkipsWhatIsMissing() {
        for (Person person : new Person[] {second, first, second, null}) {
            Participation participation = MeetingFactory.eINSTANCE.createParticipation();
            participation.setPerson(person);
            dossier.getMeeting().getParticipations().add(participation);
        }
        assertThat(new Copies("meeting.participations.person", "", properties).of(dossier))
                .extracting(Copy::label)
                .containsExactly("沈望舒", "周承砚");
    }

    @Test
    void aComputedPropertyIsAWayToo() {
        first.setGroupMember(true);
        assertThat(new Copies("members", "", properties).of(dossier))
                .extracting(Copy::label)
                .containsExactly("周承砚");
        assertThat(new Copies("members", "", properties).empty().orElseThrow()).isInstanceOf(Person.class);
    }

    @Test
    void aWayThatLeadsNowhereSaysWhereAndWhatWasMeant() {
        assertThatThrownBy(() -> new Copies("criticsms", "", properties))
                .isInstanceOf(PathException.class)
                .hasMessageContainingAll("criticsms", "Dossier", "criticisms");
        assertThatThrownBy(() -> new Copies("meeting.participations.human", "", properties))
                .hasMessageContainingAll("Participation", "human");
        assertThatThrownBy(() -> new Copies("title", "", properties)).hasMessageContainingAll("title", "取值");
        assertThatThrownBy(() -> new Copies("title.length", "", properties)).hasMessageContainingAll("title", "length");
        assertThatThrownBy(() -> new Copies("talks..partner", "", properties)).hasMessageContaining("talks..partner");
        assertThatThrownBy(() -> new Copies("talks", "", properties))
                .as("talks have no name of their own")
                .hasMessageContainingAll("Talk", "name");
    }

    @Test
    void objectsOfABureausPackageGiveCopiesByTheirClass() {
        EPackage bureau = EcoreFactory.eINSTANCE.createEPackage();
        EClass duty = type(bureau, "Duty");
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        duty.getEStructuralFeatures().add(name);
        EReference holder = EcoreFactory.eINSTANCE.createEReference();
        holder.setName("holder");
        holder.setEType(MeetingPackage.Literals.PERSON);
        duty.getEStructuralFeatures().add(holder);
        EObject watch = EcoreUtil.create(duty);
        watch.eSet(name, "值班");
        watch.eSet(holder, first);
        dossier.getExtensions().add(EcoreUtil.create(type(bureau, "Other")));
        dossier.getExtensions().add(watch);

        Copies duties = new Copies("extensions[Duty]", "{name}（{holder.name}）", properties);
        assertThat(duties.of(dossier)).extracting(Copy::label).containsExactly("值班（周承砚）");
        assertThat(duties.empty()).isEmpty();
        assertThat(new Copies("extensions[Duty].holder", "", properties).of(dossier))
                .extracting(Copy::label)
                .containsExactly("周承砚");
        assertThatThrownBy(() -> new Copies("extensions", "", properties).of(dossier))
                .hasMessageContainingAll("Other", "name");

        properties.add(() -> List.of(new TemplateProperty(
                duty, "shout", Text.of(Copies.class, "copy.none", ""), name, o -> o.eGet(name) + "！")));
        assertThat(new Copies("extensions[Duty]", "{shout}", properties).of(dossier))
                .extracting(Copy::label)
                .containsExactly("值班！");
    }

    private static EClass type(EPackage owner, String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        owner.getEClassifiers().add(type);
        return type;
    }

    private Person person(String name) {
        Person person = MeetingFactory.eINSTANCE.createPerson();
        person.setName(name);
        dossier.getPersons().add(person);
        return person;
    }
}
