// SPDX-License-Identifier: EPL-2.0

/** Entry for Jazzer: {@code -Dcandor.reader=CALENDAR} says which reader is fed. */
public final class ReaderFuzzer {

    private static final Readers READER = Readers.valueOf(System.getProperty("candor.reader", "CONTAINER"));

    private ReaderFuzzer() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        READER.accepts(bytes);
    }
}
