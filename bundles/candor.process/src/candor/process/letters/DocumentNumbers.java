// SPDX-License-Identifier: EPL-2.0
package candor.process.letters;

import candor.model.query.LetterNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Document numbers (发文字号) as people write them, right or wrong. */
public final class DocumentNumbers {

    private static final String OPENING = "〔[【（(［";
    private static final String CLOSING = "〕]】）)］";
    private static final Pattern YEAR = Pattern.compile("\\A([^0-9" + Pattern.quote(OPENING) + "]*)["
            + Pattern.quote(OPENING) + "]?([0-9]{4})[" + Pattern.quote(CLOSING) + "]?(.*号)");
    private static final Pattern CITED = Pattern.compile("《([^《》]{1,120})》\\s*（([^（）《》\\s]{0,30}[0-9Xx×]{1,6}号)）");

    /** Code, year and sequence in whatever brackets, with or without 年, 第, zeros, 号, and a blank between any two. */
    private static final Pattern LOOSE = Pattern.compile(
            "\\A([^\\s0-9〔〕\\[\\]()【】/]+)\\s?[〔\\[(【/]?\\s?'?([0-9]{4}|[0-9]{2})\\s?年?度?\\s?[〕\\])】/-]?\\s?(?:(?<=[年度〕\\])】/-])|第)\\s?第?\\s?0*([1-9][0-9]{0,5})\\s?号?");

    /** The year before the code. */
    private static final Pattern TURNED =
            Pattern.compile("\\A([〔\\[(【][0-9]{4}[〕\\])】])\\s?([^\\s0-9〔〕\\[\\]()【】]{1,30})(?=[0-9])");

    /** The letter O for a nought. */
    private static final Pattern NOUGHT = Pattern.compile("(?<=[0-9])[Oo](?=[0-9〕\\])】号])|(?<=[〕\\])】])[Oo](?=[0-9])");

    /** Marks around a number that is cited, or behind one. */
    private static final String BEHIND = "[\\s》”。；，、.;,]";

    /** A run of marks is begun where it begins, or where the marks before the number end. */
    private static final Pattern AROUND =
            Pattern.compile("^[\\s《“(（]+(?=[^0-9])|(?:\\G|(?<!" + BEHIND + "))" + BEHIND + "+$");

    private static final Pattern SIGN = Pattern.compile("(?i)№|n[o0]\\.?\\s?(?=[0-9])");
    private static final Pattern CHINESE =
            Pattern.compile("(?<=[〔\\[(【])[〇○零一二三四五六七八九]{4}|(?<=[〕\\])】第])[〇○零一二三四五六七八九十百]{1,5}(?=号)");

    private DocumentNumbers() {}

    /**
     * A document cited with its number: 《关于……的通知》（示组通〔2021〕58号）.
     *
     * @param title without title marks
     * @param number as written
     */
    public record Citation(String title, String number) {}

    /** Whether brackets of a number do not pair. */
    public static boolean hasLoneBracket(String number) {
        int open = -1;
        for (char c : number.toCharArray()) {
            int opening = OPENING.indexOf(c);
            int closing = CLOSING.indexOf(c);
            if (opening >= 0 && open >= 0 || closing >= 0 && closing != open) {
                return true;
            }
            open = opening >= 0 ? opening : closing >= 0 ? -1 : open;
        }
        return open >= 0;
    }

    /** The number with its year in whole brackets; empty when there is no year to be seen. */
    public static Optional<String> bracketed(String number) {
        Matcher matcher = YEAR.matcher(number.strip());
        return matcher.matches()
                ? Optional.of(matcher.group(1) + "〔" + matcher.group(2) + "〕"
                        + matcher.group(3).strip())
                : Optional.empty();
    }

    /** Whether a number has the form of the standard. */
    public static boolean isWellFormed(String number) {
        return LetterNumber.parse(number).isPresent();
    }

    /** The number in the form of the standard; empty when its code, year or sequence cannot be made out. */
    public static Optional<String> wellFormed(String number) {
        Matcher matcher = LOOSE.matcher(plain(number));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(2));
        return Optional.of(
                new LetterNumber(matcher.group(1), year < 100 ? 2000 + year : year, Integer.parseInt(matcher.group(3)))
                        .toString());
    }

    /** With usual digits and brackets, 号 and 第 for what stands for them, and without what stands around it. */
    private static String plain(String number) {
        String text = AROUND.matcher(
                        Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("\\s+", " "))
                .replaceAll("");
        text = SIGN.matcher(text.replace('號', '号')).replaceAll("第");
        for (char bracket : "{<『「".toCharArray()) {
            text = text.replace(bracket, '〔');
        }
        for (char bracket : "}>』」".toCharArray()) {
            text = text.replace(bracket, '〕');
        }
        text = NOUGHT.matcher(text).replaceAll("0").replaceAll("(?<=号)文件?$", "").replaceAll("第(?=[〔\\[(【])", "");
        text = TURNED.matcher(text).replaceAll("$2$1");
        return CHINESE.matcher(text).replaceAll(digits -> ChineseDigits.plain(digits.group()));
    }

    /** Every document that a text cites with its number. */
    public static List<Citation> citations(String text) {
        if (text.indexOf('》') < 0) {
            return List.of();
        }
        List<Citation> citations = new ArrayList<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            citations.add(new Citation(matcher.group(1), matcher.group(2)));
        }
        return citations;
    }
}
