// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import candor.base.text.Messages;
import candor.export.document.Placeholder;
import candor.model.meeting.Examination;
import candor.model.meeting.SubjectScope;
import java.util.Locale;

/** What a paper is called on paper: 班子对照检查材料, or whose outline it is. */
public final class PaperLabels {

    private static final Messages WORDS = Messages.of(PaperLabels.class, Locale.SIMPLIFIED_CHINESE);

    private PaperLabels() {}

    public static String of(Examination paper) {
        return paper.getScope() == SubjectScope.TEAM
                ? WORDS.get("label.team")
                : WORDS.get(
                        "label.person",
                        paper.getPerson() == null || paper.getPerson().getName() == null
                                ? Placeholder.MARK
                                : paper.getPerson().getName());
    }
}
