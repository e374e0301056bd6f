// SPDX-License-Identifier: EPL-2.0
package candor.codegen;

/** Code could not be generated; the message says why. */
final class GenerationException extends Exception {

    private static final long serialVersionUID = 1L;

    GenerationException(String message) {
        super(message);
    }
}
