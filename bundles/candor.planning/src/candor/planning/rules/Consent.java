// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.Meeting;

/** The superior's consent to another day (handbook N02). */
final class Consent {

    private Consent() {}

    /** Whether there is a consent that can be cited: a letter with a number. */
    static boolean isGiven(Meeting meeting) {
        return meeting.getConsent() != null
                && !Texts.isBlank(meeting.getConsent().getNumber());
    }
}
