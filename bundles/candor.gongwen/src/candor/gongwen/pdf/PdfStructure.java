// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import candor.gongwen.layout.Element;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The structure of a tagged PDF (ISO 32000-1 §14.7, §14.8): which part of the document every piece of a page belongs to, in reading order.
 */
final class PdfStructure {

    private final PdfFile file;
    private final int root;
    private final Map<Element, Integer> objects = new HashMap<>();
    private final Map<Element, List<Mark>> marks = new HashMap<>();
    private final List<List<Element>> pages = new ArrayList<>();
    private int headingLevel;

    /** A piece of a page's content by the number that it bears there. */
    private record Mark(int page, int number) {}

    PdfStructure(PdfFile file) {
        this.file = file;
        root = file.reserve();
    }

    /** Begins the next page; returns its key among the parents of content. */
    int beginPage() {
        pages.add(new ArrayList<>());
        return pages.size() - 1;
    }

    /** The number that the next piece of the page bears, which belongs to an element. */
    int mark(Element element) {
        List<Element> page = pages.getLast();
        page.add(element);
        Mark mark = new Mark(pages.size() - 1, page.size() - 1);
        marks.computeIfAbsent(element, key -> new ArrayList<>()).add(mark);
        return mark.number;
    }

    /**
     * Writes the structure; returns what the catalogue says of it.
     *
     * @param document the whole
     * @param pageObjects objects of the pages, in order
     */
    String write(Element document, List<Integer> pageObjects) throws IOException {
        reserve(document);
        write(document, root, pageObjects);
        StringBuilder parents = new StringBuilder("<</Nums[");
        for (int page = 0; page < pages.size(); page++) {
            parents.append(page)
                    .append('[')
                    .append(pages.get(page).stream()
                            .map(element -> PdfFile.reference(objects.get(element)))
                            .collect(Collectors.joining(" ")))
                    .append(']');
        }
        int tree = file.object(parents.append("]>>").toString());
        file.object(
                root,
                "<</Type/StructTreeRoot/K " + PdfFile.reference(objects.get(document)) + "/ParentTree "
                        + PdfFile.reference(tree) + "/ParentTreeNextKey " + pages.size() + ">>");
        return "/MarkInfo<</Marked true>>/StructTreeRoot " + PdfFile.reference(root);
    }

    private void reserve(Element element) {
        objects.put(element, file.reserve());
        element.children().forEach(this::reserve);
    }

    private void write(Element element, int parent, List<Integer> pageObjects) throws IOException {
        int object = objects.get(element);
        StringBuilder kids = new StringBuilder();
        element.children().forEach(child -> kids.append(PdfFile.reference(objects.get(child)))
                .append(' '));
        List<Mark> own = marks.getOrDefault(element, List.of());
        int page = own.isEmpty() ? -1 : own.getFirst().page;
        for (Mark mark : own) {
            kids.append(
                    mark.page == page
                            ? mark.number + " "
                            : "<</Type/MCR/Pg " + PdfFile.reference(pageObjects.get(mark.page)) + "/MCID " + mark.number
                                    + ">>");
        }
        file.object(
                object,
                "<</S/" + type(element) + "/P " + PdfFile.reference(parent)
                        + (page < 0 ? "" : "/Pg " + PdfFile.reference(pageObjects.get(page)))
                        + (kids.isEmpty() ? "" : "/K[" + kids.toString().strip() + "]") + attributes(element) + ">>");
        for (Element child : element.children()) {
            write(child, object, pageObjects);
        }
    }

    private String type(Element element) {
        return switch (element.kind()) {
            case DOCUMENT -> "Document";
            case PARAGRAPH -> "P";
            case HEADING -> "H" + headingLevel(element.level());
            case TABLE -> "Table";
            case ROW -> "TR";
            case HEADER_CELL -> "TH";
            case CELL -> "TD";
        };
    }

    /** A level is never skipped on the way down, as accessible documents demand (ISO 14289-1 §7.4.2). */
    private int headingLevel(int level) {
        headingLevel = Math.min(level, headingLevel + 1);
        return headingLevel;
    }

    private static String attributes(Element element) {
        String scope = element.kind() == Element.Kind.HEADER_CELL ? "/Scope/Column" : "";
        String columns = element.columnSpan() > 1 ? "/ColSpan " + element.columnSpan() : "";
        String rows = element.rowSpan() > 1 ? "/RowSpan " + element.rowSpan() : "";
        String all = scope + columns + rows;
        return all.isEmpty() ? "" : "/A<</O/Table" + all + ">>";
    }
}
