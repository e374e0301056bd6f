// SPDX-License-Identifier: EPL-2.0
/**
 * The metamodel of a meeting: the interfaces of its classes, {@link candor.model.meeting.MeetingPackage} and
 * {@link candor.model.meeting.MeetingFactory}, generated from {@code meeting.ecore}.
 *
 * <p>A bureau's bundle may rely on all of it; classes and features are added, and none is taken away within a major
 * version.
 */
package candor.model.meeting;
