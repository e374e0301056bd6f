// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import java.util.List;

/**
 * How findings changed in one pass. A finding whose quick fixes alone changed is in neither list.
 *
 * @param added findings that are new
 * @param removed findings that are gone
 */
public record FindingsChange(List<Finding> added, List<Finding> removed) {

    public FindingsChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
