// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the PDF that stands otherwise where a word processor prints the DOCX, and why (docs/decisions/0012-editable-docx.md).
 *
 * @param document which document
 * @param page from 1
 * @param ours the line of the PDF, without spaces
 * @param theirs the line at its place in the word processor, or an empty one
 * @param reason why they differ; empty if nobody knows
 */
record LineDifference(String document, int page, String ours, String theirs, String reason) {

    private static final String DASHES = "破折号、省略号：LibreOffice 在两个之间断行";
    private static final String GAPS = "西文、数字：字距和中西文间隙差零点几磅";
    private static final String QUOTES = "引号：替代字体的引号窄，LibreOffice 不换字体";
    private static final String ROUNDED = "行宽：字宽取整差零点几磅，行末差一两个字";
    private static final String PAGE = "换页：整行落在相邻的一页";
    private static final String FOLLOWS = "顺延：同段或同格的上一行差一两个字";

    /** The fewest characters that tell a line. */
    private static final int LEAST = 8;

    /** Between two lines of a cell stand at most so many lines of its neighbours. */
    private static final int NEAR = 3;

    private static final Pattern DASH = Pattern.compile("[—…]");
    private static final Pattern WESTERN = Pattern.compile("[0-9A-Za-z]");
    private static final Pattern QUOTATION = Pattern.compile("[“”‘’]");

    /**
     * The lines of a page that differ, in reading order.
     *
     * @param elsewhere the lines of all pages of the word processor
     */
    static List<LineDifference> of(
            String document, int page, List<String> ours, List<String> theirs, List<String> elsewhere) {
        List<String> missing = new ArrayList<>(ours);
        theirs.forEach(missing::remove);
        List<String> other = new ArrayList<>(theirs);
        ours.forEach(other::remove);
        List<LineDifference> differences = new ArrayList<>();
        int last = -NEAR - 1;
        for (int i = 0; i < missing.size(); i++) {
            String line = missing.get(i);
            String partner = i < other.size() ? other.get(i) : "";
            int at = ours.indexOf(line);
            String reason = elsewhere.contains(line) ? PAGE : reason(line, partner);
            boolean follows = reason.isEmpty() && (at <= last + NEAR || isShifted(line, partner));
            differences.add(new LineDifference(document, page, line, partner, follows ? FOLLOWS : reason));
            last = at;
        }
        return differences;
    }

    private static String reason(String line, String partner) {
        String lines = line + partner;
        if (DASH.matcher(lines).find()) {
            return DASHES;
        }
        if (WESTERN.matcher(lines).find()) {
            return GAPS;
        }
        if (QUOTATION.matcher(lines).find()) {
            return QUOTES;
        }
        boolean starts = !partner.isEmpty() && (line.startsWith(partner) || partner.startsWith(line));
        return starts && Math.abs(line.length() - partner.length()) <= 2 ? ROUNDED : "";
    }

    /** Whether a line begins and ends a character or two earlier or later than its partner, as one does that follows another in a cell. */
    private static boolean isShifted(String line, String partner) {
        return line.length() > LEAST
                && (partner.contains(line.substring(0, line.length() - 2)) || partner.contains(line.substring(2)));
    }

    boolean isExplained() {
        return !reason.isEmpty();
    }

    /** The difference as a row of a table. */
    String row() {
        return String.join("\t", document, String.valueOf(page), ours, theirs, reason);
    }
}
