// SPDX-License-Identifier: EPL-2.0
package candor.export.document;

/**
 * 待补: a value that a document asks for and the dossier does not have yet.
 *
 * @param template file that asks for it
 * @param line line of that file, from 1
 * @param name what is missing, in the words of the forms where they are known, e.g. 会议方案·会议日期
 * @param origin address of the empty field as in {@link candor.gongwen.document.Span#origin()}, or {@code null}
 */
public record Placeholder(String template, int line, String name, String origin) {

    /** What stands on paper where a value is missing, as offices write it in drafts. */
    public static final String MARK = "XXX";
}
