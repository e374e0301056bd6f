// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

/** What the text of an entry is made of, seen character by character: it occurs so often that patterns and streams would be felt. */
final class Lexical {

    private Lexical() {}

    /** Whether there is nothing but blanks. */
    static boolean isBlank(char[] characters, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!Character.isWhitespace(characters[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a blank in it. */
    static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is of letters, numbers and {@code . _ -}, the first one a letter or {@code _}. */
    static boolean isIdentifier(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            boolean beginning = Character.isLetter(character) || character == '_';
            if (!beginning && (i == 0 || !isNumber(character) && character != '.' && character != '-')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
