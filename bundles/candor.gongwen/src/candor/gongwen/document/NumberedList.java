// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.List;

/**
 * A list whose items are numbered by the flow: 1. 2. 3., and （1）（2）（3） one level down.
 *
 * @param items in order; each may hold a list one level down
 */
public record NumberedList(List<Item> items) implements Block {

    public NumberedList {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param spans its text
     * @param children items one level down, or empty
     */
    public record Item(List<Span> spans, List<Item> children) {

        public Item {
            spans = List.copyOf(spans);
            children = List.copyOf(children);
        }
    }
}
