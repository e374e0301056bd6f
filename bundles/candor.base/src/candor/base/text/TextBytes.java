// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files as the programs of an office save them. */
public final class TextBytes {

    private static final char MARK = '\uFEFF';

    private TextBytes() {}

    /** Whether a file begins with the mark of UTF-16, as the "Unicode text" of a spreadsheet does. */
    public static boolean isUtf16(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return first == 0xFEFF || first == 0xFFFE;
    }

    /**
     * What a file says, without a byte order mark: UTF-8, UTF-16 where its mark says so, otherwise GB18030.
     *
     * @throws CharacterCodingException where it is none of these
     */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        String text;
        try {
            text = strict(bytes, isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            text = strict(bytes, Charset.forName("GB18030"));
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
