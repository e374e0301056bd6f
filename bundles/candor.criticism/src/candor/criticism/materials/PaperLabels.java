// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import candor.base.text.Messages;
import candor.export.document.Placeholder;
import candor.model.meeting.Examination;
import candor.model.meeting.SubjectScope;
import candor.model.query.MeetingWords;
import candor.model.query.OwnDossier;
import java.util.Locale;

/** What a paper is called: 班子对照检查材料, or whose outline it is. */
public final class PaperLabels {

    private PaperLabels() {}

    /** On paper, 班子对照检查材料, 张三的个人发言提纲; as such papers are called in the meeting of a body like this one. */
    public static String of(Examination paper) {
        return of(paper, Locale.SIMPLIFIED_CHINESE);
    }

    /** In a window of this language. */
    public static String of(Examination paper, Locale locale) {
        Messages labels = Messages.of(PaperLabels.class, locale);
        MeetingWords words = MeetingWords.of(OwnDossier.of(paper));
        if (paper.getScope() == SubjectScope.TEAM) {
            return labels.get("label.team", words.get("paper"));
        }
        boolean named = paper.getPerson() != null && paper.getPerson().getName() != null;
        return labels.get("label.person", named ? paper.getPerson().getName() : Placeholder.MARK, words.get("outline"));
    }
}
