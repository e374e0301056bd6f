// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import candor.gongwen.document.Span;
import candor.gongwen.document.Span.Emphasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A growing list of spans in which neighbours of the same look and origin are one. */
final class SpanList {

    private final List<Span> list = new ArrayList<>();
    private boolean softBreak;

    void add(String text, Emphasis emphasis, String origin) {
        if (text.isEmpty()) {
            return;
        }
        String joined = text;
        if (softBreak) {
            softBreak = false;
            joined = separator(text.codePointAt(0)) + text;
        }
        Span last = list.isEmpty() ? null : list.getLast();
        if (last != null && last.emphasis() == emphasis && Objects.equals(last.origin(), origin)) {
            list.set(list.size() - 1, new Span(last.text() + joined, emphasis, origin));
        } else {
            list.add(new Span(joined, emphasis, origin));
        }
    }

    /** A line end inside a paragraph: nothing between Chinese characters, a space between Latin words. */
    void softBreak() {
        softBreak = true;
    }

    private String separator(int next) {
        if (list.isEmpty()) {
            return "";
        }
        String before = list.getLast().text();
        boolean eastAsian =
                InlineReader.isEastAsian(before.codePointBefore(before.length())) || InlineReader.isEastAsian(next);
        return eastAsian ? "" : " ";
    }

    List<Span> list() {
        return List.copyOf(list);
    }

    /** Text of all spans. */
    static String text(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** The spans parted at line feeds; empty parts are left out. */
    static List<List<Span>> paragraphs(List<Span> spans) {
        List<List<Span>> paragraphs = new ArrayList<>();
        SpanList current = new SpanList();
        for (Span span : spans) {
            String[] parts = span.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    current.endParagraph(paragraphs);
                    current = new SpanList();
                }
                current.add(parts[i], span.emphasis(), span.origin());
            }
        }
        current.endParagraph(paragraphs);
        return paragraphs;
    }

    private void endParagraph(List<List<Span>> paragraphs) {
        if (list.stream().anyMatch(span -> !span.text().isBlank())) {
            paragraphs.add(List.copyOf(list));
        }
    }

    /** The spans with each line feed replaced by a space: for headings and items, which are one line of thought. */
    static List<Span> onOneLine(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(span.text().replace('\n', ' '), span.emphasis(), span.origin()))
                .toList();
    }

    /** The spans without a closing string of the last one. */
    static List<Span> withoutEnd(List<Span> spans, String end) {
        SpanList out = new SpanList();
        spans.subList(0, spans.size() - 1).forEach(span -> out.add(span.text(), span.emphasis(), span.origin()));
        Span last = spans.getLast();
        String text =
                last.text().endsWith(end) ? last.text().substring(0, last.text().length() - end.length()) : last.text();
        out.add(text, last.emphasis(), last.origin());
        return List.copyOf(out.list);
    }
}
