// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import candor.base.text.Text;
import candor.model.meeting.Organization;
import candor.model.meeting.Person;

/** Names as arguments of messages, with a stand-in where a name is missing. */
public final class ShownNames {

    private ShownNames() {}

    /** A person's name, or the stand-in. */
    public static Object of(Person person) {
        return of(person == null ? null : person.getName());
    }

    /** An organisation's short name, or the stand-in. */
    public static Object of(Organization organization) {
        return of(organization == null ? null : organization.getShortName());
    }

    /** The name itself, or the stand-in while it is blank. */
    public static Object of(String name) {
        return OwnTexts.isBlank(name) ? Text.of(ShownNames.class, "unnamed") : name;
    }
}
