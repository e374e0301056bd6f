// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.base.text.Blanks;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import candor.model.query.BodyKinds;
import candor.model.query.BodyNames;

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
        Organization above = superior.isEmpty() ? null : add(dossier, superior, kind(superior, OrganizationKind.OTHER));
        if (body != null) {
            body.setInstitution(bureau);
            if (bureau != null && bureau.getSelfName() != null && BodyKinds.ALL.contains(body.getKind())) {
                String office = BodyKinds.isBranch(body.getKind()) ? "" : bureau.getSelfName();
                body.setSelfName(office + BodyKinds.word(body.getKind()));
            }
            if (above != null) {
                body.getSuperiors().add(above);
                if (dossier.getMeeting() != null && dossier.getMeeting().getRequest() != null) {
                    dossier.getMeeting().getRequest().getRecipients().add(above);
                }
            }
            dossier.setOrganization(body);
        }
    }

    private static Organization add(Dossier dossier, String name, OrganizationKind kind) {
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
