// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.style.Sheet;
import java.util.Objects;

/**
 * From here on, on a new page, everything is set on another kind of sheet. A flow that begins without one begins upright.
 *
 * @param sheet how it is held
 */
public record FlowSection(Sheet sheet) implements FlowBlock {

    public FlowSection {
        Objects.requireNonNull(sheet, "sheet");
    }
}
