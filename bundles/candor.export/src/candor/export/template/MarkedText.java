// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.gongwen.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The text of a paragraph character by character, while its marks are mended. */
final class MarkedText {

    /** Marks that end a part of a sentence; of two that meet the stronger or the template's stays. */
    private static final String STOPS = "。；，、：";
    /** Marks that end a sentence by themselves: a stop behind them is one too many. */
    private static final String STRONG = "！？…";
    /** Marks before which a text's own stop is dropped. */
    private static final String CLOSING = "）”》";

    private static final String OPENING_OUTER = "“《";
    private static final String OPENING_INNER = "‘〈";
    private static final String CLOSING_OUTER = "”》";
    private static final String CLOSING_INNER = "’〉";

    private final List<Span> spans;
    private final StringBuilder characters = new StringBuilder();
    private final List<Integer> owners = new ArrayList<>();

    private MarkedText(List<Span> spans) {
        this.spans = spans;
        for (int i = 0; i < spans.size(); i++) {
            String text = spans.get(i).text();
            characters.append(text);
            for (int j = 0; j < text.length(); j++) {
                owners.add(i);
            }
        }
    }

    /** The same runs with their marks mended; one that is left without text is gone. */
    static List<Span> mended(List<Span> spans) {
        if (spans.size() < 2) {
            return spans;
        }
        MarkedText text = new MarkedText(spans);
        text.nest();
        text.dropStops();
        text.dropCommas();
        return text.result();
    }

    /** An opened mark: what it is, whose it is, whether it is an inner one, whether it was one from the beginning. */
    private record Opened(int kind, int owner, boolean inner, boolean written) {}

    /** Marks of a kind inside the same kind, opened by another run, become inner ones. What stands inside inner marks stays. */
    private void nest() {
        if (!isBalanced()) {
            return;
        }
        Deque<Opened> open = new ArrayDeque<>();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            int owner = owners.get(i);
            if (OPENING_OUTER.indexOf(c) >= 0) {
                int kind = OPENING_OUTER.indexOf(c);
                boolean inner =
                        open.stream().filter(o -> o.kind == kind && !o.inner).anyMatch(o -> o.owner != owner)
                                && open.stream().noneMatch(o -> o.kind == kind && o.inner);
                open.push(new Opened(kind, owner, inner, false));
                if (inner) {
                    characters.setCharAt(i, OPENING_INNER.charAt(kind));
                }
            } else if (OPENING_INNER.indexOf(c) >= 0) {
                open.push(new Opened(OPENING_INNER.indexOf(c), owner, true, true));
            } else if (CLOSING_INNER.indexOf(c) >= 0 && !open.isEmpty() && open.peek().written) {
                open.pop();
            } else if (CLOSING_OUTER.indexOf(c) >= 0) {
                close(open, i);
            }
        }
    }

    private void close(Deque<Opened> open, int place) {
        int kind = CLOSING_OUTER.indexOf(characters.charAt(place));
        while (!open.isEmpty() && open.peek().written) {
            // A single mark that nothing closes, such as an apostrophe.
            open.pop();
        }
        if (!open.isEmpty() && open.peek().kind == kind && open.pop().inner) {
            characters.setCharAt(place, CLOSING_INNER.charAt(kind));
        }
    }

    /** Whether every opening mark has its closing one; otherwise it is unknown what stands inside what. */
    private boolean isBalanced() {
        long[] counts = new long[OPENING_OUTER.length()];
        for (int i = 0; i < characters.length(); i++) {
            int opening = OPENING_OUTER.indexOf(characters.charAt(i));
            int closing = CLOSING_OUTER.indexOf(characters.charAt(i));
            if (opening >= 0) {
                counts[opening]++;
            } else if (closing >= 0) {
                counts[closing]--;
            }
        }
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }

    /** Where two runs meet with a stop each, or a stop before a closing mark, one goes. */
    private void dropStops() {
        for (int i = characters.length() - 1; i > 0; i--) {
            if (owners.get(i).equals(owners.get(i - 1))) {
                continue;
            }
            char before = characters.charAt(i - 1);
            char after = characters.charAt(i);
            if (STOPS.indexOf(before) >= 0 && (STOPS.indexOf(after) >= 0 || CLOSING.indexOf(after) >= 0)) {
                remove(i - 1);
            } else if (STRONG.indexOf(before) >= 0 && STOPS.indexOf(after) >= 0) {
                remove(i);
            }
        }
    }

    /** Between titles or quotations in a row stands nothing (4.5.3.5), if the template put it there. */
    private void dropCommas() {
        for (int i = characters.length() - 2; i > 0; i--) {
            boolean own = spans.get(owners.get(i)).origin() == null;
            boolean between = characters.charAt(i) == '、'
                    && (characters.charAt(i - 1) == '》' && characters.charAt(i + 1) == '《'
                            || characters.charAt(i - 1) == '”' && characters.charAt(i + 1) == '“');
            if (own && between) {
                remove(i);
            }
        }
    }

    private void remove(int index) {
        characters.deleteCharAt(index);
        owners.remove(index);
    }

    private List<Span> result() {
        List<Span> result = new ArrayList<>();
        int start = 0;
        while (start < characters.length()) {
            int end = start;
            while (end < characters.length() && owners.get(end).equals(owners.get(start))) {
                end++;
            }
            Span span = spans.get(owners.get(start));
            result.add(new Span(characters.substring(start, end), span.emphasis(), span.origin()));
            start = end;
        }
        return result;
    }
}
