// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The objects of a PDF file and its cross-reference table (ISO 32000-1 §7.5). The same objects give the same bytes: there is no date, and
 * the file's identifier is made of checksums of its content. It only tells files apart; a cryptographic digest would cost 60 ms of class
 * loading.
 */
final class PdfFile {

    /** The comment's four bytes above 127 tell transfer programs that the file is binary (§7.5.2). */
    private static final byte[] HEADER = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    /** The level of compression: with the usual 6 the sample's request is 1.5 % smaller and takes a fifth longer. */
    private static final int LEVEL = 3;

    private static final int BUFFER = 1 << 13;

    /** The number of objects that share a stream. */
    private static final int PACKED = 200;

    private final OutputStream out;
    private final List<Checksum> checksums = List.of(new CRC32(), new CRC32C(), new Adler32());
    /** Where each object is. */
    private final List<Place> places = new ArrayList<>();
    /** Objects that are not streams, to be compressed together. */
    private final List<Packed> packed = new ArrayList<>();

    private long position;

    /**
     * Where an object is.
     *
     * @param stream number of the stream that it is packed in, or 0
     * @param offset in the file, or index in the stream
     */
    private record Place(int stream, long offset) {}

    private record Packed(int number, String content) {}

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        write(HEADER);
    }

    /** Sets a number apart for an object that is written later. */
    int reserve() {
        places.add(null);
        return places.size();
    }

    /** A reference to an object. */
    static String reference(int object) {
        return object + " 0 R";
    }

    /** Packs an object together with others; a stream of them is written when there are many, or at the end. */
    void object(int number, String content) throws IOException {
        packed.add(new Packed(number, content));
        if (packed.size() == PACKED) {
            writePacked();
        }
    }

    private void writePacked() throws IOException {
        StringBuilder index = new StringBuilder();
        StringBuilder contents = new StringBuilder();
        for (Packed object : packed) {
            index.append(object.number).append(' ').append(contents.length()).append(' ');
            contents.append(object.content).append('\n');
        }
        byte[] data = (index.toString() + contents).getBytes(StandardCharsets.ISO_8859_1);
        int stream = stream("/Type/ObjStm/N " + packed.size() + "/First " + index.length(), data);
        for (int i = 0; i < packed.size(); i++) {
            places.set(packed.get(i).number - 1, new Place(stream, i));
        }
        packed.clear();
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
        return stream(entries, data, Deflater.DEFAULT_STRATEGY);
    }

    /**
     * A compressed stream of data in which hardly a sequence of bytes comes twice, such as the curves of glyphs: looking for repetitions there
     * takes twice as long as all the rest and saves 4 %.
     */
    int unrepetitiveStream(String entries, byte[] data) throws IOException {
        return stream(entries, data, Deflater.HUFFMAN_ONLY);
    }

    private int stream(String entries, byte[] data, int strategy) throws IOException {
        return plainStream(entries + "/Filter/FlateDecode", compress(data, strategy));
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
        writePacked();
        StringBuilder id = new StringBuilder("<" + hexadecimal(position));
        checksums.forEach(checksum -> id.append(hexadecimal(checksum.getValue())));
        id.append('>');
        int table = reserve();
        long start = position;
        begin(table);
        byte[] data = compress(table(), Deflater.DEFAULT_STRATEGY);
        write("<</Type/XRef/W[1 4 2]/Size " + (places.size() + 1) + "/Root " + reference(root) + "/Info "
                + reference(info) + "/ID[" + id + id + "]/Filter/FlateDecode/Length " + data.length + ">>\nstream\n");
        write(data);
        write("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    /** The cross-reference table: kind, place and index of every object in seven bytes (§7.5.8). */
    private byte[] table() {
        ByteBuffer table = ByteBuffer.allocate((places.size() + 1) * (1 + 4 + 2));
        table.put((byte) 0).putInt(0).putShort((short) -1);
        for (Place place : places) {
            boolean inStream = place.stream > 0;
            table.put((byte) (inStream ? 2 : 1))
                    .putInt(inStream ? place.stream : (int) place.offset)
                    .putShort((short) (inStream ? place.offset : 0));
        }
        return table.array();
    }

    private static String hexadecimal(long value) {
        return Long.toHexString(0x1_0000_0000L | value & 0xffff_ffffL).substring(1);
    }

    private void begin(int number) throws IOException {
        places.set(number - 1, new Place(0, position));
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

    private static byte[] compress(byte[] data, int strategy) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        deflater.setStrategy(strategy);
        try (OutputStream packing = new DeflaterOutputStream(compressed, deflater, BUFFER)) {
            packing.write(data);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            deflater.end();
        }
        return compressed.toByteArray();
    }
}
