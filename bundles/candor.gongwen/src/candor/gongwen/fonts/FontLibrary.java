// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.fonts.FontCandidates.Candidate;
import candor.gongwen.style.FontRole;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides which font of the machine plays which role: the fonts that offices have, then free stand-ins, in a fixed order. Folders are
 * scanned and fonts are opened when they are first asked for. One library serves all documents of a process and all its threads.
 */
public final class FontLibrary {

    private final List<Path> folders;
    private final Map<FontRole, Optional<Casting>> castings = new EnumMap<>(FontRole.class);
    private List<FontFace> faces;

    private record Casting(Typeface typeface, boolean standard) {}

    private FontLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The fonts of this machine and of the user's font folder ({@code ~/.candor/fonts} or system property {@code candor.fonts}). */
    public static FontLibrary system() {
        return new FontLibrary(FontFolders.all());
    }

    /** The fonts of this machine, with a folder that a person has chosen in place of the user's usual one. */
    public static FontLibrary system(Path own) {
        return new FontLibrary(FontFolders.all(own));
    }

    /** The fonts below some folders and no others. */
    public static FontLibrary of(List<Path> folders) {
        return new FontLibrary(folders);
    }

    /**
     * The font of a role.
     *
     * @throws MissingFontException if no font of the machine can play it
     */
    public Typeface typeface(FontRole role) {
        return casting(role).map(Casting::typeface).orElseThrow(() -> new MissingFontException(role, folders));
    }

    /** The font that a specialist's document names for a role, e.g. 仿宋_GB2312. */
    public String standardName(FontRole role) {
        return FontCandidates.standardName(role);
    }

    /** Whether the role is played by one of the fonts that offices mean by its name. */
    public boolean isStandard(FontRole role) {
        return casting(role).map(Casting::standard).orElse(false);
    }

    /**
     * The role whose font stands in for a character that the role's own font lacks: the one most similar in look that has it.
     *
     * @return empty if no role's font has it
     */
    public Optional<FontRole> fallback(FontRole role, int codePoint) {
        return FontCandidates.fallbacks(role).stream()
                .filter(other -> casting(other)
                        .map(casting -> casting.typeface.has(codePoint))
                        .orElse(false))
                .findFirst();
    }

    private synchronized Optional<Casting> casting(FontRole role) {
        return castings.computeIfAbsent(role, key -> FontCandidates.of(key).stream()
                .map(this::find)
                .filter(Objects::nonNull)
                .findFirst());
    }

    private Casting find(Candidate candidate) {
        if (faces == null) {
            faces = FontScan.faces(folders);
        }
        return faces.stream()
                .filter(face -> !face.italic() && face.isCalled(candidate.name()))
                .min(Comparator.comparingInt(face -> Math.abs(face.weight() - candidate.weight())))
                .map(face -> new Casting(Typeface.open(face), candidate.standard()))
                .orElse(null);
    }
}
