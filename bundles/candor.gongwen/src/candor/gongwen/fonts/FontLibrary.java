// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.fonts.FontCandidates.Candidate;
import candor.gongwen.style.FontRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which font of the machine plays which role: the fonts that offices have, then free stand-ins, in a fixed order. A font that is
 * damaged or may not be embedded is passed over, and that is remembered. Folders are scanned and fonts are opened when they are first asked
 * for. One library serves all documents of a process and all its threads.
 */
public final class FontLibrary {

    private final List<Path> folders;
    private final Map<FontRole, Optional<Casting>> castings = new EnumMap<>(FontRole.class);
    private final Map<FontRole, Set<FontFace>> passedOver = new EnumMap<>(FontRole.class);
    private final Map<FontFace, Optional<Typeface>> opened = new HashMap<>();
    private final Map<FontRole, List<Typeface>> families = new EnumMap<>(FontRole.class);
    private FontScan scan;

    /**
     * Who plays a role.
     *
     * @param standard whether it is one of the fonts that offices mean by the role's name
     * @param thickened whether its strokes have to be thickened, for want of a bold one
     */
    private record Casting(Typeface typeface, boolean standard, boolean thickened) {}

    private FontLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The fonts of this machine. */
    public static FontLibrary system() {
        return new FontLibrary(FontFolders.ofSystem());
    }

    /** The fonts of this machine, with a person's own folder before them. */
    public static FontLibrary system(Path own) {
        List<Path> folders = new ArrayList<>(List.of(own));
        folders.addAll(FontFolders.ofSystem());
        return new FontLibrary(folders);
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

    /** Whether the role wants a bold font and is played by a lighter one, whose strokes are thickened for it. */
    public boolean isThickened(FontRole role) {
        return casting(role).map(Casting::thickened).orElse(false);
    }

    /** The fonts that cannot play a role because of a fault, each with its fault. */
    synchronized List<FontSubstitution> passedOver(FontRole role) {
        String used = casting(role).map(casting -> casting.typeface.name()).orElse(null);
        return passedOver.getOrDefault(role, Set.of()).stream()
                .map(face -> FontSubstitution.unfit(role, face, used))
                .toList();
    }

    /** The files of the first folder, a person's own, in which no font can be read. */
    synchronized List<Path> unreadable() {
        return scan().unreadable().stream()
                .filter(file -> file.startsWith(folders.getFirst()))
                .toList();
    }

    /** Ignores a font from now on because it is damaged; the next candidate plays its roles. */
    public synchronized void passOver(DamagedFontException damaged) {
        scan = scan().without(damaged.face());
        opened.clear();
        castings.clear();
        families.clear();
        passedOver.clear();
    }

    /**
     * The font that stands in for a character that the role's own font lacks: of those that have it the one nearest in blackness and class,
     * the latter counted as {@link FontCandidates#CLASS}.
     *
     * @return empty if no font has it
     */
    public synchronized Optional<Typeface> fallback(FontRole role, int codePoint) {
        double own = typeface(role).blackness();
        List<FontRole> classes = FontCandidates.fallbacks(role);
        Typeface nearest = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < classes.size(); i++) {
            for (Typeface typeface : families.computeIfAbsent(classes.get(i), this::weights)) {
                double distance = Math.abs(typeface.blackness() - own) / Math.max(own, Double.MIN_NORMAL)
                        + i * FontCandidates.CLASS;
                if (distance < least && typeface.has(codePoint)) {
                    nearest = typeface;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The first family there is for a role, in all its weights. */
    private List<Typeface> weights(FontRole role) {
        return FontCandidates.of(role).stream()
                .map(candidate -> called(candidate, face -> face.fault() == null))
                .map(faces ->
                        faces.stream().map(this::open).flatMap(Optional::stream).toList())
                .filter(family -> !family.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private synchronized Optional<Casting> casting(FontRole role) {
        return castings.computeIfAbsent(role, this::cast);
    }

    /** A candidate of the right weight; else, rather than none, one of another. */
    private Optional<Casting> cast(FontRole role) {
        List<Candidate> candidates = FontCandidates.of(role);
        return candidates.stream()
                .map(candidate -> find(role, candidate, face -> candidate.suits(face.weight())))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> candidates.stream()
                        .map(candidate -> find(role, candidate, face -> true))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Casting> find(FontRole role, Candidate candidate, Predicate<FontFace> wanted) {
        List<FontFace> faces = called(candidate, wanted);
        for (FontFace face : faces) {
            Optional<Typeface> typeface = face.fault() == null ? open(face) : Optional.empty();
            if (typeface.isPresent()) {
                boolean thickened = candidate.weight() >= FontWeight.BOLD && !candidate.suits(face.weight());
                return Optional.of(new Casting(typeface.get(), candidate.standard(), thickened));
            }
            passedOver
                    .computeIfAbsent(role, key -> new LinkedHashSet<>())
                    .add(face.fault() == null ? face.damaged() : face);
        }
        return Optional.empty();
    }

    private List<FontFace> called(Candidate candidate, Predicate<FontFace> wanted) {
        return scan().faces().stream()
                .filter(face -> !face.italic() && face.isCalled(candidate.name()) && wanted.test(face))
                .sorted(Comparator.comparingInt(face -> Math.abs(face.weight() - candidate.weight())))
                .toList();
    }

    private Optional<Typeface> open(FontFace face) {
        return opened.computeIfAbsent(face, key -> {
            try {
                return Optional.of(Typeface.open(key));
            } catch (DamagedFontException damaged) {
                return Optional.empty();
            }
        });
    }

    private FontScan scan() {
        if (scan == null) {
            scan = FontScan.of(folders);
        }
        return scan;
    }
}
