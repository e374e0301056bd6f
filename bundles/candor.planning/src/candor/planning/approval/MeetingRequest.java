// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import candor.base.text.Messages;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterKind;
import candor.model.meeting.Meeting;
import candor.model.query.Leadership;
import candor.process.letters.FreshLetters;
import java.util.Locale;

/** The request to hold the meeting, filled with what follows from the dossier. */
final class MeetingRequest {

    private MeetingRequest() {}

    /** Makes a request that belongs to no dossier yet. */
    static Letter of(Dossier dossier, FreshLetters letters) {
        Letter request = letters.upward(LetterKind.REQUEST);
        String name = dossier.getProfile() == null ? null : dossier.getProfile().getMeetingName();
        if (name != null && !name.isBlank()) {
            // Official papers are Chinese, whatever the language of the program.
            request.setTitle(
                    Messages.of(MeetingRequest.class, Locale.SIMPLIFIED_CHINESE).get("request.title", name));
        }
        Leadership.of(dossier).principal().ifPresent(request.getSigners()::add);
        Meeting meeting = dossier.getMeeting();
        if (meeting != null && meeting.getNotice() != null) {
            request.getBasis().add(meeting.getNotice());
        }
        return request;
    }
}
