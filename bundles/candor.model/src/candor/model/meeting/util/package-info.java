// SPDX-License-Identifier: EPL-2.0
/**
 * Helpers that EMF generates for the metamodel of a meeting.
 *
 * <p>A bureau's bundle may rely on {@link candor.model.meeting.util.MeetingSwitch}.
 */
package candor.model.meeting.util;
