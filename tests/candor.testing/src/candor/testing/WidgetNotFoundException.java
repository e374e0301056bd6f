// SPDX-License-Identifier: EPL-2.0
package candor.testing;

/** What a test looked or waited for did not come; the message says what was there instead, where that helps. */
public final class WidgetNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WidgetNotFoundException(String message) {
        super(message);
    }

    WidgetNotFoundException(String message, Throwable cause) {
        super(message, cause);
    }
}
