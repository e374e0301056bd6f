// SPDX-License-Identifier: EPL-2.0
package candor.edit;

/** The registration of a listener, which ends when it is closed. */
public interface Registration extends AutoCloseable {
    /** Ends it; closing it again does nothing. */
    @Override
    void close();
}
