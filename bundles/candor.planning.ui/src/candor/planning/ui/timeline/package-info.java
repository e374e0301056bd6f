// SPDX-License-Identifier: EPL-2.0
/** The time line of a dossier as a chart, another day for the meeting, holidays read from a calendar, the time line written as one. */
package candor.planning.ui.timeline;
