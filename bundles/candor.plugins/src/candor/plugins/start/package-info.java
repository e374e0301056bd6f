// SPDX-License-Identifier: EPL-2.0
/** Brings in the installed plugins before the application runs, so that none of them keeps it from running. */
package candor.plugins.start;
