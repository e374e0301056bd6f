// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.FontRole;
import candor.gongwen.texts.LibraryTexts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * A font was not the one that a document of GB/T 9704—2012 is expected to be set in.
 *
 * @param role kind of type; {@code null} for a file of which that cannot be said, because nothing of it can be read
 * @param wanted the font that should have been used
 * @param used the font that was used instead; {@code null}: no font of this machine has these characters, and they are printed as boxes
 * @param characters the characters it was used for; empty for all text of the role
 * @param reason why the wanted font was passed over though it is there, as the rest of a sentence; empty if it is not there
 */
public record FontSubstitution(FontRole role, String wanted, String used, String characters, String reason) {

    /** How many characters a message names. */
    private static final int MOST_SAID = 60;

    public FontSubstitution {
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(characters, "characters");
        Objects.requireNonNull(reason, "reason");
    }

    /** A font that is not there, or lacks some characters. */
    FontSubstitution(FontRole role, String wanted, String used, String characters) {
        this(role, wanted, used, characters, "");
    }

    /** A font that is there and cannot be used. */
    static FontSubstitution unfit(FontRole role, FontFace face, String used) {
        String reason = LibraryTexts.get("font.reason", face.fault().message(), face.path());
        return new FontSubstitution(role, face.displayName(), used, "", reason);
    }

    /** A file in a person's own folder that is called like a font and is none. */
    static FontSubstitution unreadable(Path file) {
        return new FontSubstitution(null, file.toString(), null, "", "");
    }

    /** The first of the characters: a text may lack thousands. */
    private String some() {
        return characters.codePointCount(0, characters.length()) <= MOST_SAID
                ? characters
                : characters.substring(0, characters.offsetByCodePoints(0, MOST_SAID)) + '…';
    }

    /** For people, in Chinese. */
    public String message() {
        return message(Locale.ROOT);
    }

    /** For people who use a program in this language. The reason stays Chinese. */
    public String message(Locale locale) {
        if (role == null) {
            return LibraryTexts.in(locale, "font.unreadable", wanted);
        }
        if (!reason.isEmpty()) {
            return LibraryTexts.in(locale, "font.unfit", wanted, reason, role.name(locale), used);
        }
        if (characters.isEmpty()) {
            return LibraryTexts.in(locale, "font.replaced", wanted, role.name(locale), used);
        }
        if (used == null) {
            return LibraryTexts.in(locale, "font.boxes", some());
        }
        return LibraryTexts.in(locale, "font.characters", wanted, used, some());
    }
}
