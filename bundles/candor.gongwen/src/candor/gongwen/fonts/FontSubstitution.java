// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.FontRole;
import candor.gongwen.texts.LibraryTexts;
import java.util.Objects;

/**
 * A font was not the one that a document of GB/T 9704—2012 is expected to be set in.
 *
 * @param role kind of type
 * @param wanted the font that should have been used
 * @param used the font that was used instead; {@code null}: no font of this machine has these characters, and they are printed as boxes
 * @param characters the characters it was used for; empty for all text of the role
 */
public record FontSubstitution(FontRole role, String wanted, String used, String characters) {

    public FontSubstitution {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(characters, "characters");
    }

    /** For people, in Chinese. */
    public String message() {
        if (characters.isEmpty()) {
            return LibraryTexts.get("font.replaced", wanted, role.chineseName(), used);
        }
        if (used == null) {
            return LibraryTexts.get("font.boxes", characters);
        }
        return LibraryTexts.get("font.characters", wanted, used, characters);
    }
}
