// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Metadata;
import candor.gongwen.style.PageGrid;
import java.util.List;

/**
 * A document as paragraphs in reading order.
 *
 * @param metadata document properties
 * @param grid what its lines and characters stand on
 * @param blocks in reading order
 */
public record Flow(Metadata metadata, PageGrid grid, List<FlowBlock> blocks) {

    public Flow {
        blocks = List.copyOf(blocks);
    }
}
