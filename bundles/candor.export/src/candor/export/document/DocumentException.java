// SPDX-License-Identifier: EPL-2.0
package candor.export.document;

/** A document that could not be made; the message, in Chinese, names the place and the remedy. */
public class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message in Chinese, complete for a person */
    public DocumentException(String message) {
        super(message);
    }

    /**
     * @param message in Chinese, complete for a person
     * @param cause what led to it
     */
    public DocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
