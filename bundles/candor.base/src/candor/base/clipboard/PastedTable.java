// SPDX-License-Identifier: EPL-2.0
package candor.base.clipboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a spreadsheet or a word processor puts on the clipboard as text, taken apart into rows and columns. Cells keep
 * every blank; a cell that holds a line end or a tab stands in quotation marks, and one within it is doubled. What no file can keep is left out: of
 * the signs that cannot be seen, line ends and tabs stay, also the line ends of word processors.
 *
 * @param rows the cells of each row; rows may differ in length
 */
public record PastedTable(List<List<String>> rows) {

    private static final String GUARD = "'";

    /** A line end within a paragraph, as word processors have it. */
    private static final char SOFT_BREAK = '\u000B';

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    /** What spreadsheets take for the beginning of a formula, also in the wide forms of Chinese input; behind marks that say it is none. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r＝＋－＠]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,.]*%?");

    public PastedTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Takes a text from the clipboard apart; rows without any word are left out. */
    public static PastedTable of(String text) {
        List<List<String>> rows = lines(text);
        rows.removeIf(PastedTable::isBlank);
        return new PastedTable(rows);
    }

    /** The same with the rows without any word that stand above others, so that every row keeps its distance to the first. */
    public static PastedTable withGaps(String text) {
        List<List<String>> rows = lines(text);
        while (!rows.isEmpty() && isBlank(rows.getLast())) {
            rows.removeLast();
        }
        return new PastedTable(rows);
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int place = 0;
        while (place < text.length() || !row.isEmpty()) {
            int end = endOfQuoted(text, place);
            boolean quoted = end > 0;
            if (!quoted) {
                end = endOfPlain(text, place);
            }
            row.add(plain(
                    quoted ? text.substring(place + 1, end - 1).replace("\"\"", "\"") : text.substring(place, end)));
            boolean more = end < text.length() && text.charAt(end) == '\t';
            place = more ? end + 1 : afterLine(text, end);
            if (!more) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    /**
     * The same rows as a text for the clipboard, which {@link #of} takes apart again. A text that a spreadsheet would take for a formula gets an
     * apostrophe before it: what others have written must not be reckoned with, nor fetch anything, where it is pasted.
     */
    public String text() {
        return rows.stream()
                .map(row -> row.stream()
                                .map(PastedTable::guarded)
                                .map(PastedTable::quoted)
                                .collect(Collectors.joining("\t"))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? GUARD + cell : cell;
    }

    private static String plain(String cell) {
        String seen = UNSEEN.matcher(cell.replace(SOFT_BREAK, '\n')).replaceAll("");
        return seen.startsWith(GUARD) && FORMULA.matcher(seen).lookingAt() ? seen.substring(GUARD.length()) : seen;
    }

    private static String quoted(String cell) {
        boolean needed = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** How many columns the widest row has. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The cells of a column that have words, from 0. */
    public List<String> column(int index) {
        return rows.stream()
                .filter(row -> index < row.size())
                .map(row -> row.get(index))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** The column that has the most to say, which is the one with the opinions. */
    public int wordiest() {
        return IntStream.range(0, columns())
                .boxed()
                .max(Comparator.comparingInt(this::length).thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    private int length(int index) {
        return column(index).stream().mapToInt(String::length).sum();
    }

    private static int endOfPlain(String text, int start) {
        int end = start;
        while (end < text.length() && "\t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /**
     * Index behind the closing quotation mark of a quoted cell; 0 where the quotation marks belong to the text itself.
     */
    private static int endOfQuoted(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '"') {
            return 0;
        }
        boolean needed = false;
        for (int place = start + 1; place < text.length(); place++) {
            char character = text.charAt(place);
            needed |= character == '\t' || character == '\n' || character == '\r';
            if (character == '"' && place + 1 < text.length() && text.charAt(place + 1) == '"') {
                place++;
            } else if (character == '"') {
                boolean closes = place + 1 == text.length() || "\t\r\n".indexOf(text.charAt(place + 1)) >= 0;
                return closes && needed ? place + 1 : 0;
            }
        }
        return 0;
    }

    private static int afterLine(String text, int end) {
        int next = end;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        return next;
    }
}
