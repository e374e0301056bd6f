// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import java.util.List;

/**
 * How findings changed in one pass. A finding whose quick fixes alone changed is in neither list.
 *
 * @param added what is wrong now and was not before
 * @param removed what is wrong no longer
 */
public record FindingsChange(List<Finding> added, List<Finding> removed) {

    public FindingsChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
