// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import java.io.IOException;
import java.io.Writer;

/** Collects text up to a bound. */
final class BoundedWriter extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final int bound;

    BoundedWriter(int bound) {
        this.bound = bound;
    }

    /** More was written than allowed. */
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.length() + length > bound) {
            throw new FullException();
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        // there is nothing to close
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
