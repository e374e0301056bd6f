// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How heavy the strokes of a font are, on the scale of OpenType: 400 regular, 700 bold. Fonts say it in three places that often contradict
 * each other: a style by name, which a person chose and which therefore goes first; the number in OS/2; the bold flags of OS/2 and head.
 */
final class FontWeight {

    static final int REGULAR = 400;
    static final int BOLD = 700;

    private static final int MEDIUM = 500;
    private static final int SEMI_BOLD = 600;
    private static final int BLACK = 900;

    private static final int FLAG_OF_OS2 = 1 << 5;
    private static final int FLAG_OF_HEAD = 1;
    private static final int LEAST = 100;
    private static final int MOST = 1000;

    /** Words of style names; longer ones before those that they contain. */
    private static final Map<Pattern, Integer> WORDS = words();

    private FontWeight() {}

    private static Map<Pattern, Integer> words() {
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("thin|hairline", 100);
        words.put("extra-?\\s?light|ultra-?\\s?light", 200);
        words.put("light|细", 300);
        words.put("medium|中黑|中宋", MEDIUM);
        words.put("semi-?\\s?bold|demi-?\\s?bold|demi", SEMI_BOLD);
        words.put("extra-?\\s?bold|ultra-?\\s?bold", 800);
        words.put("black|heavy|特粗|超粗", BLACK);
        words.put("bold|粗", BOLD);
        Map<Pattern, Integer> patterns = new LinkedHashMap<>();
        words.forEach((word, weight) -> patterns.put(Pattern.compile(word, Pattern.CASE_INSENSITIVE), weight));
        return patterns;
    }

    /**
     * The weight of a font.
     *
     * @param style the name of its style, e.g. SemiBold
     */
    static int of(Sfnt font, String style) throws IOException {
        int named = named(style);
        if (named != 0) {
            return named;
        }
        int number = REGULAR;
        boolean bold = font.has("head") && (font.head("head", 46).getShort(44) & FLAG_OF_HEAD) != 0;
        if (font.has("OS/2")) {
            ByteBuffer os2 = font.head("OS/2", 64);
            number = number(os2.getShort(4) & 0xffff);
            bold |= (os2.getShort(62) & FLAG_OF_OS2) != 0;
        }
        return bold ? Math.max(number, BOLD) : number;
    }

    /** The weight that a style's name says; 0 if it says none, as Regular does, which many bold fonts are called. */
    private static int named(String style) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getKey().matcher(style).find())
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    /** What people call a weight, after a space; nothing for a regular one. */
    static String name(int weight) {
        if (weight < REGULAR) {
            return " Light";
        }
        if (weight < MEDIUM) {
            return "";
        }
        if (weight < SEMI_BOLD) {
            return " Medium";
        }
        if (weight < BOLD) {
            return " SemiBold";
        }
        return weight < BLACK ? " Bold" : " Black";
    }

    /** Old fonts count from 1 to 9; what is no weight at all says nothing. */
    private static int number(int value) {
        int weight = value >= 1 && value <= 9 ? value * LEAST : value;
        return weight < LEAST || weight > MOST ? REGULAR : weight;
    }
}
