// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

/** How far a talk has come. */
public enum TalkState {
    /** It is not required, and there is none. */
    NOT_REQUIRED,
    /** It is required, and nobody has planned it. */
    MISSING,
    /** Planned, with or without a day. */
    PLANNED,
    /** Planned for a day that has passed. */
    LATE,
    /** Held, but not all of what has to be talked through was. */
    INCOMPLETE,
    /** Held, with all that belongs to it. */
    HELD
}
