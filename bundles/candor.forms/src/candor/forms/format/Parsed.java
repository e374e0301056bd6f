// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

/**
 * The result of reading a text.
 *
 * @param state whether there is a value
 * @param value the value; null where the text is empty, or where there is none
 * @param message what is wrong and how to write it; empty unless {@code state} is {@code WRONG}
 */
public record Parsed(State state, Object value, String message) {
    /** How far the reading came. */
    public enum State {
        /** There is a value. */
        VALUE,
        /** May still become one: go on typing. */
        UNFINISHED,
        /** Is none, and the person has finished. */
        WRONG
    }

    /** A value that was read; null for an empty text. */
    public static Parsed value(Object value) {
        return new Parsed(State.VALUE, value, "");
    }

    /** Nothing yet, while the person is typing; afterwards an error with this message. */
    static Parsed notYet(boolean finished, String message) {
        return finished ? new Parsed(State.WRONG, null, message) : new Parsed(State.UNFINISHED, null, "");
    }
}
