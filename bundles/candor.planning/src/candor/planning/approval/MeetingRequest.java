// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterKind;
import candor.model.meeting.Meeting;
import candor.model.query.Leadership;
import candor.process.letters.FreshLetters;
import java.util.ResourceBundle;

/** The request to hold the meeting, filled with what follows from the dossier. */
final class MeetingRequest {

    /** Words of official papers, which are Chinese whatever the program speaks. */
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("candor.planning.approval.words");

    private MeetingRequest() {}

    /** A fresh request; it belongs to nothing yet. */
    static Letter of(Dossier dossier, FreshLetters letters) {
        Letter request = letters.upward(LetterKind.REQUEST);
        String name = dossier.getProfile() == null ? null : dossier.getProfile().getMeetingName();
        if (name != null && !name.isBlank()) {
            request.setTitle(WORDS.getString("request.title").replace("{0}", name));
        }
        Leadership.of(dossier).principal().ifPresent(request.getSigners()::add);
        Meeting meeting = dossier.getMeeting();
        if (meeting != null && meeting.getNotice() != null) {
            request.getBasis().add(meeting.getNotice());
        }
        return request;
    }
}
