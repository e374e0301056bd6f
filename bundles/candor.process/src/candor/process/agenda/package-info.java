// SPDX-License-Identifier: EPL-2.0
/** The usual agenda of a meeting. */
package candor.process.agenda;
