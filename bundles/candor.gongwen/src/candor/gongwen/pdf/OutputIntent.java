// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the device colours of a page mean (ISO 19005-2 §6.2.3): those of an ordinary screen, by an ICC profile of our own (ICC.1:2001) that
 * states the primaries of IEC 61966-2-1 and a gamma of 2.2. Black and the red of a 版头 are all that a page has.
 */
final class OutputIntent {

    private static final int HEADER = 128;
    private static final int TAGS = 9;
    private static final String NAME = "sRGB IEC61966-2.1";
    private static final String LICENCE = "Public domain";
    /** Fixed-point numbers with 16 bits behind the point; D50, then the primaries adapted to it. */
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};

    private static final int[] RED = {0x6FA2, 0x38F5, 0x390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0xF84, 0xB6CF};
    /** 2.2 with eight bits behind the point. */
    private static final int GAMMA = 0x233;

    private OutputIntent() {}

    /** Writes the profile; returns what the catalogue says of it. */
    static String write(PdfFile file) throws IOException {
        int profile = file.stream("/N 3", profile());
        return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(" + NAME + ")/Info(" + NAME
                + ")/DestOutputProfile " + PdfFile.reference(profile) + ">>]";
    }

    private static byte[] profile() {
        byte[] description = description();
        byte[] copyright = text(LICENCE);
        byte[][] contents = {
            description, copyright, xyz(WHITE), xyz(RED), xyz(GREEN), xyz(BLUE), gamma(), gamma(), gamma()
        };
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        int size = HEADER + 4 + TAGS * 12;
        for (byte[] content : contents) {
            size += content.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size);
        bytes.putInt(size).putInt(0).putInt(0x02100000);
        ascii(bytes, "mntrRGB XYZ ");
        bytes.putShort((short) 2001).putShort((short) 1).putShort((short) 1).position(36);
        ascii(bytes, "acsp");
        bytes.position(68);
        for (int value : WHITE) {
            bytes.putInt(value);
        }
        bytes.position(HEADER);
        bytes.putInt(TAGS);
        int offset = HEADER + 4 + TAGS * 12;
        for (int i = 0; i < TAGS; i++) {
            ascii(bytes, names[i]);
            bytes.putInt(offset).putInt(contents[i].length);
            offset += contents[i].length;
        }
        for (byte[] content : contents) {
            bytes.put(content);
        }
        return bytes.array();
    }

    private static byte[] description() {
        ByteBuffer bytes = ByteBuffer.allocate(padded(12 + NAME.length() + 1 + 8 + 3 + 67));
        ascii(bytes, "desc");
        bytes.putInt(0).putInt(NAME.length() + 1);
        ascii(bytes, NAME);
        return bytes.array();
    }

    private static byte[] text(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(padded(8 + text.length() + 1));
        ascii(bytes, "text");
        bytes.putInt(0);
        ascii(bytes, text);
        return bytes.array();
    }

    private static byte[] xyz(int[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        ascii(bytes, "XYZ ");
        bytes.putInt(0);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static byte[] gamma() {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        ascii(bytes, "curv");
        bytes.putInt(0).putInt(1).putShort((short) GAMMA);
        return bytes.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static void ascii(ByteBuffer bytes, String text) {
        bytes.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
