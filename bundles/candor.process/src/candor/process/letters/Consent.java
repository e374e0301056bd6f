// SPDX-License-Identifier: EPL-2.0
package candor.process.letters;

import candor.model.meeting.Meeting;
import candor.process.text.OwnTexts;

/** The superior's consent to another day (docs/domain.md N02). */
public final class Consent {

    private Consent() {}

    /** Whether there is a consent that can be cited: a letter with a number, or one that is said to have none. */
    public static boolean isGiven(Meeting meeting) {
        return meeting.getConsent() != null
                && (meeting.getConsent().isUnnumbered()
                        || !OwnTexts.isBlank(meeting.getConsent().getNumber()));
    }
}
