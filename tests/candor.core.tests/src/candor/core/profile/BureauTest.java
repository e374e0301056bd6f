// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class BureauTest {

    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();

    @Test
    void itsOrganisationsReferToEachOther() {
        new Bureau("\u3000示例市水利和水务局\u00A0\n", "示例市水务局", "中国共产党示例市水务局党组", "中国共产党示例市委员会").found(dossier);
        Organization body = dossier.getOrganization();
        assertThat(body.getName()).isEqualTo("中国共产党示例市水务局党组");
        assertThat(body.getKind()).isEqualTo(OrganizationKind.PARTY_GROUP);
        assertThat(body.getInstitution().getName()).isEqualTo("示例市水利和水务局");
        assertThat(body.getInstitution().getShortName()).isEqualTo("示例市水务局");
        assertThat(body.getSuperiors()).hasSize(1);
        assertThat(body.getSuperiors().getFirst().getKind()).isEqualTo(OrganizationKind.PARTY_COMMITTEE);
        assertThat(dossier.getOrganizations()).hasSize(3);
    }

    @Test
    void shorterNamesAreThoseOfCustom() {
        new Bureau("示例市水利和水务局", "示例市水务局", "中国共产党示例市水务局党组", "中国共产党示例市委员会组织部").found(dossier);
        Organization body = dossier.getOrganization();
        assertThat(body.getHeadName()).isEqualTo("中共示例市水务局党组");
        assertThat(body.getShortName()).isEqualTo("示例市水务局党组");
        assertThat(body.getInstitution().getSelfName()).isEqualTo("局");
        assertThat(body.getSelfName()).isEqualTo("局党组");
        assertThat(body.getSuperiors().getFirst().getShortName()).isEqualTo("示例市委组织部");
    }

    @Test
    void aBodyIsWhatItsNameSays() {
        new Bureau("", "", "中共示例市高新区工作委员会", "示例市委组织部").found(dossier);
        assertThat(dossier.getOrganization().getKind()).isEqualTo(OrganizationKind.WORK_COMMITTEE);
        assertThat(dossier.getOrganization().getSuperiors().getFirst().getKind())
                .isEqualTo(OrganizationKind.OTHER);
    }

    @Test
    void aCommitteeOfAPlaceHasNoBureauToTakeItsNamesFrom() {
        new Bureau("", "", "中国共产党示例县委员会常务委员会", "").found(dossier);
        assertThat(dossier.getOrganization().getShortName()).isEqualTo("示例县委常委会");
        assertThat(dossier.getOrganization().getSelfName()).isEqualTo("县委常委会");
    }

    @Test
    void aBranchHoldsTheMeetingOfABranchAndReviewsItsMembers() {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        dossier.setMeeting(meeting);
        for (AgendaKind kind : List.of(AgendaKind.INDIVIDUAL_EXAMINATION, AgendaKind.SUMMARY)) {
            AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
            item.setKind(kind);
            meeting.getAgenda().add(item);
        }
        new Bureau("", "", "中共示例市水务局党组", "").found(dossier);
        assertThat(meeting.getKind()).isEqualTo(MeetingKind.SPECIAL);
        assertThat(meeting.getAgenda()).hasSize(2);

        new Bureau("", "", "中共示例市水务局第一党支部", "").found(dossier);
        assertThat(dossier.getOrganization().getSelfName()).isEqualTo("党支部");
        assertThat(meeting.getKind()).isEqualTo(MeetingKind.ORGANIZATION_LIFE);
        assertThat(meeting.getAgenda())
                .extracting(AgendaItem::getKind)
                .containsExactly(AgendaKind.INDIVIDUAL_EXAMINATION, AgendaKind.REVIEW, AgendaKind.SUMMARY);
    }

    @Test
    void oneNameIsOneOrganisation() {
        new Bureau("示例县委", "", "示例县委", "中国共产党示例市委员会").found(dossier);
        Organization body = dossier.getOrganization();
        assertThat(dossier.getOrganizations()).hasSize(2);
        assertThat(body.getInstitution()).isNull();
        assertThat(body.getKind()).isEqualTo(OrganizationKind.PARTY_COMMITTEE);
        assertThat(body.getSelfName()).isEqualTo("县委");

        new Bureau("示例县", "示例县", "示例县委常委会", "示例县委常委会").found(dossier);
        assertThat(dossier.getOrganization().getSelfName()).isEqualTo("县委常委会");
        assertThat(dossier.getOrganization().getSuperiors())
                .as("nobody is above itself")
                .isEmpty();
    }

    @Test
    void theRequestGoesToTheSuperiorWhoeverHoldsTheMeeting() {
        dossier.setMeeting(MeetingFactory.eINSTANCE.createMeeting());
        dossier.getMeeting().setRequest(MeetingFactory.eINSTANCE.createLetter());
        new Bureau("", "", "", "中国共产党示例市委员会").found(dossier);
        assertThat(dossier.getMeeting().getRequest().getRecipients())
                .extracting(Organization::getName)
                .containsExactly("中国共产党示例市委员会");
    }

    @Test
    void whatIsNotKnownIsNotMadeUp() {
        Bureau.UNKNOWN.found(dossier);
        assertThat(dossier.getOrganizations()).isEmpty();
        assertThat(dossier.getOrganization()).isNull();
        new Bureau("", "", "中国共产党示例市水务局党组", "").found(dossier);
        assertThat(dossier.getOrganizations()).hasSize(1);
        assertThat(dossier.getOrganization().getInstitution()).isNull();
    }
}
