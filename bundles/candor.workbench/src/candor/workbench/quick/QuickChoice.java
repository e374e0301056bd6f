// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

/**
 * Something that can be chosen.
 *
 * @param id by which it is remembered
 * @param kind what it is
 * @param name what it is called
 * @param detail what helps to tell it from others: its keys, the way to it
 * @param run what choosing it does
 */
record QuickChoice(String id, Kind kind, String name, String detail, Runnable run) {

    /** What can be chosen, in the order in which it is listed. */
    enum Kind {
        COMMAND,
        VIEW,
        STAGE,
        LIST,
        OBJECT
    }
}
