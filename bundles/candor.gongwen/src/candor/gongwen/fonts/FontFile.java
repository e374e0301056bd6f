// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.texts.LibraryTexts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Random access to a font file; opened at the first read and kept open.
 *
 * <p>Deliberately neither a {@code FileChannel}, which an interrupted thread closes for everybody, nor a mapping, whose touched pages
 * count as memory of the process.
 */
final class FontFile implements AutoCloseable {

    private final Path path;
    private RandomAccessFile file;
    private long size;

    FontFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /**
     * Reads a range.
     *
     * @throws IOException if the file cannot be read or does not reach that far
     */
    synchronized ByteBuffer read(long position, int length) throws IOException {
        open();
        if (position < 0 || length < 0 || position + length > size) {
            throw damaged();
        }
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** Its size in bytes. */
    synchronized long size() throws IOException {
        open();
        return size;
    }

    private void open() throws IOException {
        if (file == null) {
            file = new RandomAccessFile(path.toFile(), "r");
            size = file.length();
        }
    }

    /** The error for a file whose tables contradict each other. */
    IOException damaged() {
        return damaged(path);
    }

    static IOException damaged(Path path) {
        return new IOException(LibraryTexts.get("font.damaged", path));
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
