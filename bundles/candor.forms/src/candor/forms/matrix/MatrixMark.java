// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

/** What a cell says at a glance. Each has a shape of its own, so that its colour is never the only thing that says it. */
public enum MatrixMark {
    /** Nothing: an empty box that can be gone to. */
    NONE,
    /** Nothing is asked for: a dot. */
    OPTIONAL,
    /** Asked for, and nothing has been done: a ring. */
    OPEN,
    /** Planned: a disc half full. */
    PLANNED,
    /** Planned, and the day has passed: a square on its corner, half full. */
    LATE,
    /** Done, and something of it is missing: a ring with a tick. */
    PARTIAL,
    /** Done: a disc with a tick. */
    DONE,
    /** Need not be done, for a reason: a ring with a bar. */
    EXCUSED,
    /** Not done, or not possible: a cross. */
    REFUSED
}
