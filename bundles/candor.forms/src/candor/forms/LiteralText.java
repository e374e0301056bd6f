// SPDX-License-Identifier: EPL-2.0
package candor.forms;

/**
 * Words that are shown as they are written. Labels, buttons, links, entries of menus, heads of columns and tool tips take the letter behind an {@code &} for the key
 * that leads there and leave the {@code &} out, so whatever may hold a name that somebody has typed goes through here first. Rows of tables and
 * trees, titles of windows and fields to type in show every letter by themselves.
 */
public final class LiteralText {
    private LiteralText() {}

    /** What to give a widget so that it shows these words; null for null, as a tool tip is that is taken away. */
    public static String of(String words) {
        return words == null ? null : words.replace("&", "&&");
    }

    /** The same for a link of which every word leads somewhere. */
    public static String link(String words) {
        return "<a>" + of(words) + "</a>";
    }

    /** The words that a widget shows which was given this. */
    static String shown(String given) {
        return given.replace("&&", "&");
    }
}
