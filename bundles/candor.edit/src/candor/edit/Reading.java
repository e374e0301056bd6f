// SPDX-License-Identifier: EPL-2.0
package candor.edit;

/**
 * Work that reads a model and makes something of it.
 *
 * @param <T> what it makes
 * @param <X> what may go wrong
 */
@FunctionalInterface
public interface Reading<T, X extends Exception> {
    /** Reads the model; changes nothing. */
    T read() throws X;
}
