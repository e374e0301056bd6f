// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphTest {

    private final Graph graph = new Graph();

    @Test
    void whoNeedsOthersInALineStandsInNoCircle() {
        graph.add("a", "b");
        graph.add("b", "c");
        graph.add("a", "c");

        assertThat(graph.reach("a")).containsExactly("b", "c");
        assertThat(graph.circles()).isEmpty();
    }

    @Test
    void aCircleIsAllThatNeedEachOther() {
        graph.add("a", "b");
        graph.add("b", "c");
        graph.add("c", "a");
        graph.add("before", "a");
        graph.add("c", "behind");
        graph.add("x", "y");
        graph.add("y", "x");

        assertThat(graph.circles()).containsExactlyInAnyOrder(Set.of("a", "b", "c"), Set.of("x", "y"));
    }
}
