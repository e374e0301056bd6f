// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.texts.LibraryTexts;

/** Why a font is not taken though it has the right name. */
enum FontFault {
    /** Its tables contradict each other or end too early. */
    DAMAGED,
    /** One file for all weights (OpenType {@code fvar}); a PDF takes none of them, and its default is often the thinnest. */
    VARIABLE,
    /** Its licence lets nobody put it or a part of it into a file (OpenType {@code fsType}). */
    NOT_EMBEDDABLE;

    /** What follows the font's name in a sentence for people. */
    String message() {
        return LibraryTexts.get("font.fault." + name());
    }
}
