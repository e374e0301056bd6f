// SPDX-License-Identifier: EPL-2.0
package candor.process.letters;

/** Numbers in Chinese characters as numbers of documents were once written: 二〇二一, 五十八, 一百零三. */
final class ChineseDigits {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDigits() {}

    /** The number in Arabic digits. */
    static String plain(String characters) {
        String text = characters.replace('○', '〇').replace('零', '〇');
        if (text.indexOf('十') < 0 && text.indexOf('百') < 0) {
            StringBuilder digits = new StringBuilder();
            text.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
            return digits.toString();
        }
        int sum = 0;
        int digit = 0;
        for (char c : text.toCharArray()) {
            int unit = c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit > 0) {
                sum += Math.max(digit, 1) * unit;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return String.valueOf(sum + digit);
    }
}
