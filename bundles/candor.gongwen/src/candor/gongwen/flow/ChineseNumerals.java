// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.texts.LibraryTexts;

/** Numbers in Chinese characters, as heading numbers use them: 一 to 九十九. */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    /**
     * A number in Chinese.
     *
     * @param number 1 to 99; a document with more headings of one level in a row does not exist
     */
    static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException(LibraryTexts.get("heading.many", number));
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }
}
