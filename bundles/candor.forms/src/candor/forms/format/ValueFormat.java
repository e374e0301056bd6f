// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

/** How the values of one attribute are written and read by people. */
public interface ValueFormat {
    /** The value as it stands in a field; empty for null. */
    String format(Object value);

    /**
     * Reads what a person typed.
     *
     * @param finished false while the person may go on typing: only a text that cannot be the beginning of another value
     *     is taken then ({@code 2022-01-2} waits for its last figure)
     */
    Parsed parse(String text, boolean finished);

    /** Usual length of a value in figures: what the width of its field follows. */
    int columns();
}
