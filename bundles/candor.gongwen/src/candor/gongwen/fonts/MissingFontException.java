// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.FontRole;
import candor.gongwen.texts.LibraryTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** No font of the machine can play a role. The message names role, places searched and remedy, in Chinese. */
public final class MissingFontException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FontRole role;

    MissingFontException(FontRole role, List<Path> searched) {
        super(LibraryTexts.get(
                "font.missing",
                role.chineseName(),
                FontCandidates.standardName(role),
                searched.stream().map(Path::toString).collect(Collectors.joining("、")),
                searched.isEmpty() ? "" : LibraryTexts.get("font.folder", searched.getFirst())));
        this.role = role;
    }

    /** The role that stays empty. */
    public FontRole role() {
        return role;
    }
}
