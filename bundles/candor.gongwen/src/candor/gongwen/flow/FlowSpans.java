// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Span;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the text of a document into styled runs. */
final class FlowSpans {

    private FlowSpans() {}

    static List<FlowSpan> styled(List<Span> spans, TextStyle base) {
        return spans.stream()
                .filter(span -> !span.text().isEmpty())
                .map(span -> new FlowSpan(
                        span.text().replace(String.valueOf(TitleWords.HINT), ""), look(span, base), span.origin()))
                .toList();
    }

    /** A run of unknown origin. */
    static List<FlowSpan> of(String text, TextStyle style) {
        return List.of(new FlowSpan(text, style, null));
    }

    static List<FlowSpan> join(List<FlowSpan> first, List<FlowSpan> second) {
        List<FlowSpan> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** The runs of each line: parted at line feeds, at least one line. */
    static List<List<FlowSpan>> lines(List<FlowSpan> spans) {
        List<List<FlowSpan>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (FlowSpan span : spans) {
            String[] parts = span.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.getLast().add(new FlowSpan(parts[i], span.style(), span.origin()));
                }
            }
        }
        return lines;
    }

    /** The runs of a range of the text. */
    static List<FlowSpan> part(List<FlowSpan> spans, int from, int to) {
        List<FlowSpan> part = new ArrayList<>();
        int offset = 0;
        for (FlowSpan span : spans) {
            int start = Math.max(from - offset, 0);
            int end = Math.min(to - offset, span.text().length());
            if (start < end) {
                part.add(new FlowSpan(span.text().substring(start, end), span.style(), span.origin()));
            }
            offset += span.text().length();
        }
        return part;
    }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static TextStyle look(Span span, TextStyle base) {
        return switch (span.emphasis()) {
            case NONE -> base;
            case STRONG -> base.inBold();
            case KAI -> base.with(FontRole.KAI);
        };
    }
}
