// SPDX-License-Identifier: EPL-2.0
package candor.edit;

/** That somebody is told of something, until it is closed. */
public interface Registration extends AutoCloseable {
    /** From now on nobody is told; closing it again does nothing. */
    @Override
    void close();
}
