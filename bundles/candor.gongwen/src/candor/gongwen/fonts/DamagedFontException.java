// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A font turned out to be damaged while it was used. The message names the file and the remedy, in Chinese. */
public final class DamagedFontException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final transient FontFace face;

    DamagedFontException(FontFace face, IOException cause) {
        super(cause.getMessage(), cause);
        this.face = face;
    }

    FontFace face() {
        return face;
    }
}
