// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;

/**
 * A plugin in the user's folder.
 *
 * @param plugin who it is
 * @param trouble why it is switched off; {@code null} where it is brought in at the next start
 * @param detail what more is known of the trouble; empty where nothing is
 */
public record Installed(Plugin plugin, Trouble trouble, String detail) {

    /** What happened to a plugin while the program started. */
    public enum Trouble {
        /** It threw an exception. */
        FAILED,
        /** It was not ready in time. */
        SLOW,
        /** The program ended while it was starting. */
        CRASHED
    }

    /** Whether it is left out. */
    public boolean isOff() {
        return trouble != null;
    }

    /** Why it is left out. */
    public Text reason() {
        return Text.of(Installed.class, "off." + trouble.name(), detail);
    }
}
