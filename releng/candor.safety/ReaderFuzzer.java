// SPDX-License-Identifier: EPL-2.0

/** Entry for Jazzer: {@code -Dcandor.reader=CALENDAR} says which reader is fed. */
public final class ReaderFuzzer {

    private static final Readers READER = Readers.valueOf(System.getProperty("candor.reader", "CONTAINER"));

    /** Enough for the first input too, during which every class is prepared for being watched. */
    private static final int SLOW_MILLIS = 30_000;

    private ReaderFuzzer() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        long begin = Readers.processorMillis();
        READER.accepts(bytes);
        if (Readers.processorMillis() - begin > SLOW_MILLIS) {
            throw new AssertionError("slow");
        }
    }
}
