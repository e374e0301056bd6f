// SPDX-License-Identifier: EPL-2.0
/** Ends the program and starts it again. */
package candor.workbench.restart;
