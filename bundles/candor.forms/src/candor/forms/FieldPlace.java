// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.emf.ecore.EClass;

/**
 * Where a field stands.
 *
 * @param cell in a cell of a table: no border, nothing beside it
 * @param depth how many forms its form is nested in; 0 for one that stands by itself
 * @param alone whether it is the only field of its form, and may take all the room there is
 * @param heads whether its own title stands for the heading of its group
 * @param rows class of the only rows it shows, of a list that holds several kinds; null for all
 */
public record FieldPlace(boolean cell, int depth, boolean alone, boolean heads, EClass rows) {
    /** The place of a cell in a table that stands here. */
    FieldPlace inCell() {
        return new FieldPlace(true, depth, false, false, null);
    }
}
