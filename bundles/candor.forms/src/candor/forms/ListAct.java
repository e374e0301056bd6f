// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.emf.ecore.EReference;

/**
 * Something a program lets people do with the rows of certain lists, in addition to what every list offers. It is a
 * button with words above the list and an entry of the menu of its rows.
 */
public interface ListAct {
    /** Whether it belongs to the lists of this containment. */
    boolean concerns(EReference list);

    /** Path element of the button's id: {@code record} in {@code Solicitation.opinions/record}. */
    String id();

    /** What it is called, short, as on a button. */
    String label();

    /** What it does, in a sentence; for the tool tip. */
    String tip();

    /** Whether it can do anything with these rows now. */
    boolean isPossible(ListRows rows);

    /** Does it: whatever it changes goes through {@link ListRows#execute}. */
    void run(ListRows rows);
}
