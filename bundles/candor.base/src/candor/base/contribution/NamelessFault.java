// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

/**
 * A fault of the program as a log may keep it: where it happened and what kind it is. Messages of exceptions name files, and files are
 * named after people.
 */
public final class NamelessFault extends Exception {

    private static final long serialVersionUID = 1L;

    private NamelessFault(Throwable fault, NamelessFault cause) {
        super(fault.getClass().getName(), cause);
        setStackTrace(fault.getStackTrace());
    }

    /** Makes the same fault without any message. */
    public static NamelessFault of(Throwable fault) {
        return new NamelessFault(fault, fault.getCause() == null ? null : of(fault.getCause()));
    }
}
