// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.util.Iterator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keys for which the layout of a keyboard has a name but hardly any keyboard a place: they can type whatever is wanted. */
final class SpareKeys {

    private static final Pattern KEY = Pattern.compile("<I\\d+>");
    private static final Pattern SYMBOLS = Pattern.compile("key\\s+<I\\d+>\\s*\\{[^}]*\\};");
    private static final int ASCII = 0x7f;

    private SpareKeys() {}

    /** A layout in the words of xkbcomp, with a key for each character of a text that is not on every keyboard. */
    static String with(String layout, String text) {
        int symbols = layout.indexOf("xkb_symbols");
        Iterator<String> unused = KEY.matcher(layout.substring(0, symbols))
                .results()
                .map(MatchResult::group)
                .distinct()
                .iterator();
        String keys = text.codePoints()
                .filter(character -> character > ASCII)
                .distinct()
                .mapToObj(character -> "key %s { [ U%04X ] };\n".formatted(unused.next(), character))
                .collect(Collectors.joining());
        String rest = SYMBOLS.matcher(layout.substring(symbols)).replaceAll("");
        int open = rest.indexOf('{') + 1;
        return layout.substring(0, symbols) + rest.substring(0, open) + keys + rest.substring(open);
    }
}
