// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.FontRole;
import candor.gongwen.style.PageGrid;
import candor.gongwen.style.TextStyle;
import candor.gongwen.texts.LibraryTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fonts of one document, character by character. Remembers every substitution, so that none is hidden. For one thread.
 */
public final class DocumentFonts implements TextMeasure {

    private final FontLibrary library;
    private final PageGrid grid;
    private final Map<FontRole, Typeface> used = new EnumMap<>(FontRole.class);
    private final Map<FontRole, Map<Integer, Typeface>> replaced = new EnumMap<>(FontRole.class);
    private final Map<FontRole, StringBuilder> missing = new EnumMap<>(FontRole.class);

    /** Chooses fonts for a document on the standard grid. */
    public DocumentFonts(FontLibrary library) {
        this(library, PageGrid.STANDARD);
    }

    /** Chooses fonts for a document whose lines and characters stand as a grid says. */
    public DocumentFonts(FontLibrary library, PageGrid grid) {
        this.library = library;
        this.grid = grid;
    }

    /** What lines and characters stand on. */
    public PageGrid grid() {
        return grid;
    }

    /** Whether a character only steers layout and is never printed. */
    public static boolean isInvisible(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint >= 0x200b && codePoint <= 0x200f
                || codePoint == 0x2060
                || codePoint == 0xfeff
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
    }

    /**
     * The font in which a character is printed: normally that of the role, another where it lacks the character.
     *
     * @throws MissingFontException if no font can play the role
     */
    public Typeface typeface(int codePoint, FontRole role) {
        Typeface own = own(role);
        if (isInvisible(codePoint) || own.has(codePoint)) {
            return own;
        }
        return replaced.computeIfAbsent(role, key -> new LinkedHashMap<>())
                .computeIfAbsent(codePoint, key -> replacement(codePoint, role));
    }

    private Typeface own(FontRole role) {
        return used.computeIfAbsent(role, library::typeface);
    }

    private Typeface replacement(int codePoint, FontRole role) {
        return library.fallback(role, codePoint).orElseGet(() -> {
            missing.computeIfAbsent(role, key -> new StringBuilder()).appendCodePoint(codePoint);
            return own(role);
        });
    }

    /** The look in which text of a style is printed: bold where its role is, and its font is not. */
    public TextStyle printed(TextStyle style) {
        return library.isThickened(style.role()) ? style.inBold() : style;
    }

    /** Width of a character in points, nothing added; see {@link Spacing}. */
    public double advance(int codePoint, TextStyle style) {
        if (isInvisible(codePoint)) {
            return 0;
        }
        Typeface typeface = typeface(codePoint, style.role());
        return typeface.advance(typeface.glyph(codePoint)) * style.size();
    }

    @Override
    public double width(String text, TextStyle style) {
        int[] characters = text.codePoints().toArray();
        Spacing spacing = spacing(characters, style);
        double width = 0;
        for (int i = 0; i < characters.length; i++) {
            width += advance(characters[i], style) + spacing.letterSpacing(i) + spacing.gapAfter(i);
        }
        return width;
    }

    @Override
    public Bounds ink(String text, TextStyle style) {
        int[] characters = text.codePoints().toArray();
        Spacing spacing = spacing(characters, style);
        Bounds ink = Bounds.NONE;
        double x = 0;
        for (int i = 0; i < characters.length; i++) {
            if (!isInvisible(characters[i])) {
                Typeface typeface = typeface(characters[i], style.role());
                ink = ink.with(typeface.bounds(typeface.glyph(characters[i])).times(style.size()), x);
            }
            x += advance(characters[i], style) + spacing.letterSpacing(i) + spacing.gapAfter(i);
        }
        return ink;
    }

    private Spacing spacing(int[] characters, TextStyle style) {
        TextStyle[] styles = new TextStyle[characters.length];
        Arrays.fill(styles, style);
        return new Spacing(characters, styles, grid);
    }

    /** Every substitution made so far: roles first, then single characters. */
    public List<FontSubstitution> substitutions() {
        List<FontSubstitution> result = new ArrayList<>();
        used.forEach((role, typeface) -> {
            result.addAll(library.passedOver(role));
            if (!library.isStandard(role)) {
                String name = library.isThickened(role)
                        ? LibraryTexts.get("font.thickened", typeface.name())
                        : typeface.name();
                result.add(new FontSubstitution(role, library.standardName(role), name, ""));
            }
        });
        replaced.forEach((role, characters) -> {
            Map<Typeface, StringBuilder> groups = new LinkedHashMap<>();
            characters.forEach((character, other) -> {
                if (other != used.get(role)) {
                    groups.computeIfAbsent(other, key -> new StringBuilder()).appendCodePoint(character);
                }
            });
            groups.forEach((other, text) ->
                    result.add(new FontSubstitution(role, used.get(role).name(), other.name(), text.toString())));
        });
        missing.forEach((role, text) ->
                result.add(new FontSubstitution(role, used.get(role).name(), null, text.toString())));
        library.unreadable().stream().map(FontSubstitution::unreadable).forEach(result::add);
        return List.copyOf(result);
    }
}
