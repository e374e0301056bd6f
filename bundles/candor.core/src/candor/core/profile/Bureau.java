// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.base.text.Blanks;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import candor.model.query.BodyKinds;
import candor.model.query.BodyNames;
import java.util.List;
import java.util.Optional;

/**
 * Who holds the meeting, as far as it is known when a dossier begins; everything may be empty.
 *
 * @param name full name of the bureau
 * @param shortName its standard short name
 * @param partyBody full name of its Party group or committee, which holds the meeting
 * @param superior full name of the body that it reports to
 */
public record Bureau(String name, String shortName, String partyBody, String superior) {

    /** A bureau of which nothing is known yet. */
    public static final Bureau UNKNOWN = new Bureau("", "", "", "");

    /** Leaves blanks around the names out, and line ends that were pasted. */
    public Bureau {
        name = Blanks.single(name);
        shortName = Blanks.single(shortName);
        partyBody = Blanks.single(partyBody);
        superior = Blanks.single(superior);
    }

    /** Puts the organisations into a dossier, with the shorter names that theirs have by custom, and lets them refer to each other. */
    void found(Dossier dossier) {
        Organization bureau =
                name.isEmpty() && shortName.isEmpty() ? null : add(dossier, name, OrganizationKind.ADMINISTRATION);
        if (bureau != null && !shortName.isEmpty()) {
            bureau.setShortName(shortName);
            BodyNames.self(shortName).ifPresent(bureau::setSelfName);
        }
        Organization body =
                partyBody.isEmpty() ? null : add(dossier, partyBody, kind(partyBody, OrganizationKind.PARTY_GROUP));
        // Nobody is above itself: that was a slip.
        Organization above = superior.isEmpty() || superior.equals(partyBody)
                ? null
                : add(dossier, superior, kind(superior, OrganizationKind.OTHER));
        if (above != null
                && dossier.getMeeting() != null
                && dossier.getMeeting().getRequest() != null) {
            dossier.getMeeting().getRequest().getRecipients().add(above);
        }
        if (body != null) {
            body.setInstitution(bureau == body ? null : bureau);
            selfName(body).ifPresent(body::setSelfName);
            if (BodyKinds.isBranch(body.getKind()) && dossier.getMeeting() != null) {
                holdLifeMeeting(dossier.getMeeting());
            }
            if (above != null) {
                body.getSuperiors().add(above);
            }
            dossier.setOrganization(body);
        }
    }

    /** 局党组, 党支部, 县委常委会; empty where custom does not say it. */
    private static Optional<String> selfName(Organization body) {
        if (BodyKinds.isBranch(body.getKind())) {
            return Optional.of(BodyKinds.word(body.getKind()));
        }
        return Optional.ofNullable(body.getInstitution())
                .map(Organization::getSelfName)
                .filter(office -> BodyKinds.ALL.contains(body.getKind()))
                .map(office -> office + BodyKinds.word(body.getKind()))
                .or(() -> Optional.ofNullable(body.getShortName()).flatMap(BodyNames::committee));
    }

    /** A branch holds a 组织生活会, at which it reviews its members behind their examinations. */
    private static void holdLifeMeeting(Meeting meeting) {
        meeting.setKind(MeetingKind.ORGANIZATION_LIFE);
        List<AgendaItem> agenda = meeting.getAgenda();
        if (!agenda.isEmpty() && agenda.stream().noneMatch(item -> item.getKind() == AgendaKind.REVIEW)) {
            AgendaItem review = MeetingFactory.eINSTANCE.createAgendaItem();
            review.setKind(AgendaKind.REVIEW);
            long before = agenda.stream()
                    .filter(item -> item.getKind().compareTo(AgendaKind.REVIEW) < 0)
                    .count();
            agenda.add((int) before, review);
        }
    }

    /** The organisation of a name; whoever enters one name twice means one organisation. */
    private static Organization add(Dossier dossier, String name, OrganizationKind kind) {
        for (Organization known : dossier.getOrganizations()) {
            if (!name.isEmpty() && name.equals(known.getName())) {
                if (BodyKinds.ALL.contains(kind)) {
                    known.setKind(kind);
                }
                return known;
            }
        }
        Organization organization = MeetingFactory.eINSTANCE.createOrganization();
        if (!name.isEmpty()) {
            organization.setName(name);
            BodyNames.head(name).ifPresent(organization::setHeadName);
            BodyNames.shortName(name).ifPresent(organization::setShortName);
        }
        organization.setKind(kind);
        dossier.getOrganizations().add(organization);
        return organization;
    }

    private static OrganizationKind kind(String name, OrganizationKind otherwise) {
        return BodyKinds.told(name).orElse(otherwise);
    }
}
