// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import java.util.List;
import java.util.Set;

/**
 * One page of the guide, ready to be shown.
 *
 * @param id its file's name without ending
 * @param title its first heading
 * @param subjects the views (ids of parts) and stages it explains
 * @param text all its words
 * @param marks how pieces of the text look, in their order
 */
record GuidePage(String id, String title, Set<String> subjects, String text, List<GuideMark> marks) {

    /** Where a heading stands in the text; 0 where the page has no such heading. */
    int heading(String name) {
        return marks.stream()
                .filter(mark -> mark.look() == GuideMark.Look.HEADING || mark.look() == GuideMark.Look.TITLE)
                .filter(mark -> text.substring(mark.start(), mark.start() + mark.length())
                        .equals(name))
                .mapToInt(GuideMark::start)
                .findFirst()
                .orElse(0);
    }
}
