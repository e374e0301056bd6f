// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.contribution.ContributionKind;
import candor.base.contribution.Fault;
import candor.base.contribution.Origin;
import candor.export.document.DocumentException;

/** A template that cannot be used, with the place to mend. */
public final class TemplateFailure extends DocumentException {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;

    /**
     * @param template name or path by which a person finds the file
     * @param line in the whole file, front matter included, from 1; 0 when the file as a whole is meant
     * @param column from 1; 0 when the line as a whole is meant
     * @param reason in Chinese
     */
    public TemplateFailure(String template, int line, int column, String reason) {
        this(template, line, column, reason, null);
    }

    /** As above, with what led to it. */
    public TemplateFailure(String template, int line, int column, String reason, Throwable cause) {
        super(message(template, line, column, reason), cause);
        this.template = template;
        this.line = line;
        this.column = column;
    }

    private static String message(String template, int line, int column, String reason) {
        if (line == 0) {
            return TemplateTexts.get("failure", template, reason);
        }
        return column == 0
                ? TemplateTexts.get("failure.line", template, Integer.toString(line), reason)
                : TemplateTexts.get(
                        "failure.column", template, Integer.toString(line), Integer.toString(column), reason);
    }

    /** Makes a fault of it that names the bundle, or the user's folder, that the template comes from. */
    Fault fault(TemplateText text) {
        Origin bringer = text.origin() == null ? new Origin(text.place(), "", text.place()) : text.origin();
        return Fault.said(ContributionKind.TEMPLATE, template, bringer, getMessage());
    }

    /** Name or path of the template. */
    public String template() {
        return template;
    }

    /** Line in the whole file from 1, or 0. */
    public int line() {
        return line;
    }

    /** Column from 1, or 0. */
    public int column() {
        return column;
    }
}
