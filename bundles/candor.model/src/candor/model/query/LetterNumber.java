// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a well-formed document number such as 示局党组〔2022〕1号 (GB/T 9704—2012 §7.2.5). A letter keeps its number
 * as one string, right or wrong; this takes a right one apart.
 *
 * @param code code of the issuing organ
 * @param year year in four digits
 * @param sequence sequence number, without leading zero
 */
public record LetterNumber(String code, int year, int sequence) {

    private static final Pattern FORM =
            Pattern.compile("\\A([^\\s〔〕\\[\\]（）()【】]+(?<!第))〔([0-9]{4})〕([1-9][0-9]{0,8})号");

    /**
     * @param text the number as it stands on the paper, or null
     * @return its parts; empty when the form is wrong: other brackets, one missing, 第, a leading zero
     */
    public static Optional<LetterNumber> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new LetterNumber(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** The number as it is printed. */
    @Override
    public String toString() {
        return code + "〔" + year + "〕" + sequence + "号";
    }
}
