// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import candor.gongwen.texts.LibraryTexts;

/** Markdown that cannot become a 公文, with the line that is to blame and, in Chinese, what to do about it. */
public final class MarkdownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    /**
     * @param line in the source given to the reader, from 1
     * @param reason in Chinese, without place
     */
    public MarkdownException(int line, String reason) {
        super(LibraryTexts.get("line", line, reason));
        this.line = line;
        this.reason = reason;
    }

    /** Line in the source given to the reader, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong and how to mend it, in Chinese, without place. */
    public String reason() {
        return reason;
    }
}
