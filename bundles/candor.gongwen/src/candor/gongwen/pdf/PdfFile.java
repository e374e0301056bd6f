// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.DeflaterOutputStream;

/**
 * The objects of a PDF file and its cross-reference table (ISO 32000-1 §7.5). The same objects give the same bytes: there is no date, and
 * the file's identifier is made of checksums of its content. It only tells files apart; a cryptographic digest would cost 60 ms of class
 * loading.
 */
final class PdfFile {

    /** The comment's four bytes above 127 tell transfer programs that the file is binary (§7.5.2). */
    private static final byte[] HEADER = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    private final OutputStream out;
    private final List<Checksum> checksums = List.of(new CRC32(), new CRC32C(), new Adler32());
    private final List<Long> offsets = new ArrayList<>();
    private long position;

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        write(HEADER);
    }

    /** Sets a number apart for an object that is written later. */
    int reserve() {
        offsets.add(0L);
        return offsets.size();
    }

    /** A reference to an object. */
    static String reference(int object) {
        return object + " 0 R";
    }

    void object(int number, String content) throws IOException {
        begin(number);
        write(content + "\nendobj\n");
    }

    int object(String content) throws IOException {
        int number = reserve();
        object(number, content);
        return number;
    }

    /**
     * A compressed stream.
     *
     * @param entries of its dictionary beside length and filter
     */
    int stream(String entries, byte[] data) throws IOException {
        return plainStream(entries + "/Filter/FlateDecode", compress(data));
    }

    /** A stream of bytes as they are; metadata are not compressed, so that a search that knows no PDF can read them. */
    int plainStream(String entries, byte[] data) throws IOException {
        int number = reserve();
        begin(number);
        write("<<" + entries + "/Length " + data.length + ">>\nstream\n");
        write(data);
        write("\nendstream\nendobj\n");
        return number;
    }

    /** Ends the file. */
    void finish(int root, int info) throws IOException {
        StringBuilder id = new StringBuilder("<" + hexadecimal(position));
        checksums.forEach(checksum -> id.append(hexadecimal(checksum.getValue())));
        id.append('>');
        long table = position;
        StringBuilder end = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> end.append(tenDigits(offset)).append(" 00000 n \n"));
        end.append("trailer\n<</Size " + (offsets.size() + 1) + "/Root " + reference(root) + "/Info " + reference(info)
                + "/ID[" + id + id + "]>>\nstartxref\n" + table + "\n%%EOF\n");
        write(end.toString());
        out.flush();
    }

    private static String tenDigits(long value) {
        return Long.toString(10_000_000_000L + value).substring(1);
    }

    private static String hexadecimal(long value) {
        return Long.toHexString(0x1_0000_0000L | value & 0xffff_ffffL).substring(1);
    }

    private void begin(int number) throws IOException {
        offsets.set(number - 1, position);
        write(number + " 0 obj\n");
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        checksums.forEach(checksum -> checksum.update(bytes));
        position += bytes.length;
    }

    private static byte[] compress(byte[] data) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(compressed)) {
            deflater.write(data);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return compressed.toByteArray();
    }
}
