// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.chart;

import candor.rectification.ui.RectificationTexts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One bar of the chart, made of parts.
 *
 * @param label what it is of: a month or a department
 * @param parts from the left; none is empty
 */
record Bar(String label, List<Part> parts) {

    /** In which colour of the theme a part is drawn. */
    enum Tone {
        DONE,
        OPEN,
        IDLE,
        LASTING,
        LATE
    }

    /**
     * A part of a bar.
     *
     * @param name what the part counts
     * @param count how many, above zero
     */
    record Part(String name, int count, Tone tone) {}

    Bar {
        parts = parts.stream().filter(part -> part.count() > 0).toList();
    }

    /** How many all parts count. */
    int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    /** All of it in words. */
    String words() {
        return RectificationTexts.get(
                "chart.bar",
                label,
                total(),
                parts.stream()
                        .map(part -> RectificationTexts.get("chart.part", part.name(), part.count()))
                        .collect(Collectors.joining(RectificationTexts.get("chart.and"))));
    }
}
