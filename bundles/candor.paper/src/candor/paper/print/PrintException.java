// SPDX-License-Identifier: EPL-2.0
package candor.paper.print;

/** Thrown where a printer does not accept a job; the system gives no reason. */
final class PrintException extends Exception {

    private static final long serialVersionUID = 1L;
}
