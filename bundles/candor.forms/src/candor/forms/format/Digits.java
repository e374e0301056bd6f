// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

/** Reads the full-width figures and signs of Chinese input methods like ordinary ones. */
final class Digits {
    private Digits() {}

    /** Full-width figures, letters and signs as ASCII; blanks of every kind removed, also those that cannot be seen. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.codePoints()
                .map(character -> character >= 0xFF01 && character <= 0xFF5E ? character - 0xFEE0 : character)
                .map(character -> character == '。' ? '.' : character)
                .filter(character -> !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && Character.getType(character) != Character.FORMAT)
                .forEach(narrow::appendCodePoint);
        return narrow.toString();
    }
}
