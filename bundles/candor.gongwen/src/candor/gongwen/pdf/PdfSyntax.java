// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Numbers, strings and names in PDF syntax (ISO 32000-1 §7.3). */
final class PdfSyntax {

    private static final long DECIMALS = 1000;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PdfSyntax() {}

    /** A number with up to three decimals; a thousandth of a point is far below what any device resolves. */
    static String number(double value) {
        long thousandths = Math.round(value * DECIMALS);
        if (thousandths % DECIMALS == 0) {
            return Long.toString(thousandths / DECIMALS);
        }
        String digits =
                Long.toString(DECIMALS + Math.abs(thousandths % DECIMALS)).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return (thousandths < 0 ? "-" : "") + Math.abs(thousandths / DECIMALS) + "." + digits.substring(0, end);
    }

    /** A text string: UTF-16 with byte order mark, in hexadecimal digits. */
    static String text(String text) {
        return "<FEFF" + utf16(text) + ">";
    }

    /** The UTF-16 of a text in hexadecimal digits. */
    static String utf16(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** A character code of two bytes in hexadecimal digits. */
    static String code(int code) {
        return HEX.toHexDigits((short) code);
    }

    /** A name; characters that a name cannot hold are left out. */
    static String name(String name) {
        return "/" + name.replaceAll("[^A-Za-z0-9+_-]", "");
    }
}
