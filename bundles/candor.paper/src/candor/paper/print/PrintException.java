// SPDX-License-Identifier: EPL-2.0
package candor.paper.print;

/** A printer that does not take a job; it says no more than that. */
final class PrintException extends Exception {

    private static final long serialVersionUID = 1L;
}
