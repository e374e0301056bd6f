// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.base.text.Text;
import candor.model.meeting.Examination;
import candor.model.meeting.SubjectScope;
import candor.model.query.MeetingWords;
import candor.model.query.OwnDossier;
import candor.process.text.ShownNames;

/** Names of papers as arguments of messages. */
final class PaperNames {

    private PaperNames() {}

    /** The team's paper, or somebody's outline, as such papers are called in the meeting of this body. */
    static Text of(Examination paper) {
        return paper.getScope() == SubjectScope.TEAM
                ? Text.of(PaperNames.class, "paper.team", word(paper, "paper"))
                : Text.of(PaperNames.class, "paper.person", ShownNames.of(paper.getPerson()), word(paper, "outline"));
    }

    private static String word(Examination paper, String name) {
        return MeetingWords.of(OwnDossier.of(paper)).get(name);
    }
}
