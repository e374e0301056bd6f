// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.gongwen.markdown.Inserts;
import java.util.List;

/**
 * A template parted into head and body.
 *
 * @param place for messages
 * @param head its front matter
 * @param body the body, with as many empty lines before it as the head has lines: so a line of the body is the line of the file
 */
record ParsedTemplate(String place, FrontMatter head, String body) {

    private static final String FENCE = "---";

    static ParsedTemplate parse(TemplateText source) throws TemplateFailure {
        String place = source.place();
        if (source.text().length() > TemplateText.MAX_LENGTH) {
            throw new TemplateFailure(place, 0, 0, TemplateTexts.get("source.large"));
        }
        List<String> lines = source.text().replaceFirst("^\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            throw new TemplateFailure(place, 1, 1, TemplateTexts.get("head.first"));
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
            end++;
        }
        if (end == lines.size()) {
            throw new TemplateFailure(place, 1, 1, TemplateTexts.get("head.end"));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (Inserts.containsReserved(lines.get(i))) {
                throw new TemplateFailure(place, i + 1, 0, TemplateTexts.get("source.reserved"));
            }
        }
        FrontMatter head = new FrontMatterReader(place, lines.subList(1, end), 1).read();
        String body = "\n".repeat(end + 1) + String.join("\n", lines.subList(end + 1, lines.size())) + "\n";
        return new ParsedTemplate(place, head, body);
    }
}
