// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

/**
 * How much a {@code .meeting} file may be before it is taken for an attack or an accident. A real dossier has some hundred
 * kilobytes of XML and some megabytes of scanned evidence; saving obeys the same limits, so nothing is written that cannot
 * be opened again.
 *
 * @param file bytes of the container
 * @param total bytes of all entries together, unpacked
 * @param text bytes of one XML or JSON entry, unpacked
 * @param entry bytes of one attachment or other entry, unpacked
 * @param entries number of entries
 * @param ratio unpacked bytes for each packed one, in entries over one mebibyte
 * @param depth nesting of XML elements
 * @param elements XML elements of one entry: a small file can hold very many, and each becomes an object
 */
public record Limits(int file, long total, int text, int entry, int entries, int ratio, int depth, int elements) {

    private static final int MEBIBYTE = 1 << 20;

    /** The limits of the product. */
    public static final Limits STANDARD =
            new Limits(512 * MEBIBYTE, 1024L * MEBIBYTE, 32 * MEBIBYTE, 256 * MEBIBYTE, 10_000, 200, 100, 300_000);

    /** Whether so many packed bytes for so many unpacked ones are a bomb. */
    public boolean isBomb(long packed, long unpacked) {
        return unpacked > MEBIBYTE && unpacked > packed * ratio;
    }
}
