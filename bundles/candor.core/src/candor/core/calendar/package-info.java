// SPDX-License-Identifier: EPL-2.0
/**
 * Calendars as files: holidays and shifted working days read from iCalendar (RFC 5545) or CSV files and merged into a
 * profile, and the time line of a dossier written as an iCalendar file. A file may come from anywhere, so it is checked
 * before anything of it is used.
 */
package candor.core.calendar;
