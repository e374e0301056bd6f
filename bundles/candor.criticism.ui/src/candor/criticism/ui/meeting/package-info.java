// SPDX-License-Identifier: EPL-2.0
/** The meeting mode: a window over the whole screen in which a recorder puts a meeting on record while it goes on. */
package candor.criticism.ui.meeting;
