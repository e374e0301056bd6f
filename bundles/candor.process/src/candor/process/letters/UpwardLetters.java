// SPDX-License-Identifier: EPL-2.0
package candor.process.letters;

import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.LetterKind;
import candor.model.meeting.Organization;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** 上行文: letters that go up to a superior. */
public final class UpwardLetters {

    private UpwardLetters() {}

    /** Whether a letter is a request or a report that is issued here. */
    public static boolean isUpward(Letter letter) {
        return letter.getDirection() == LetterDirection.OUTGOING
                && (letter.getKind() == LetterKind.REQUEST || letter.getKind() == LetterKind.REPORT);
    }

    /** Whether a letter asks a superior for a decision. */
    public static boolean isRequest(Letter letter) {
        return isUpward(letter) && letter.getKind() == LetterKind.REQUEST;
    }

    /** Whether an organisation reports to another, directly or through others. */
    public static boolean isBelow(Organization organization, Organization superior) {
        Set<Organization> above = new LinkedHashSet<>();
        Deque<Organization> next = new ArrayDeque<>();
        if (organization != null) {
            next.addAll(organization.getSuperiors());
        }
        while (superior != null && !next.isEmpty()) {
            Organization one = next.poll();
            if (one == superior) {
                return true;
            }
            if (above.add(one)) {
                next.addAll(one.getSuperiors());
            }
        }
        return false;
    }
}
