// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Metadata;
import java.util.List;

/**
 * A document as paragraphs in reading order.
 *
 * @param metadata document properties
 * @param blocks in reading order
 */
public record Flow(Metadata metadata, List<FlowBlock> blocks) {

    public Flow {
        blocks = List.copyOf(blocks);
    }
}
