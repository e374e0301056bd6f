// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.Organization;
import candor.model.meeting.Person;

/** Names of people and organisations as arguments of messages. */
final class People {

    private People() {}

    /** A person's name, or a stand-in. */
    static Object name(Person person) {
        return Texts.named(person == null ? null : person.getName());
    }

    /** An organisation's short name, or a stand-in. */
    static Object name(Organization organization) {
        return Texts.named(organization == null ? null : organization.getShortName());
    }
}
