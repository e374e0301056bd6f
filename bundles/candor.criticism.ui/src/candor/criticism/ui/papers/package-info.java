// SPDX-License-Identifier: EPL-2.0
/** The papers of the meeting on their way: begun, handed in, given back, signed off, compared. */
package candor.criticism.ui.papers;
