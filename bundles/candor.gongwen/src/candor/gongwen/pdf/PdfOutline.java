// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import candor.gongwen.layout.OutlineEntry;
import candor.gongwen.layout.Page;
import candor.gongwen.style.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the document outline, opened to its last level (ISO 32000-1 §12.3.3). */
final class PdfOutline {

    private final PdfFile file;
    private final List<Integer> objects;
    private final List<Page> pages;

    private static final class Node {
        private final OutlineEntry entry;
        private final int object;
        private final List<Node> children = new ArrayList<>();

        Node(OutlineEntry entry, int object) {
            this.entry = entry;
            this.object = object;
        }

        int descendants() {
            return children.size()
                    + children.stream().mapToInt(Node::descendants).sum();
        }
    }

    /**
     * An outline writer.
     *
     * @param objects of the pages in order
     * @param pages in order
     */
    PdfOutline(PdfFile file, List<Integer> objects, List<Page> pages) {
        this.file = file;
        this.objects = objects;
        this.pages = pages;
    }

    /** Writes the entries; an entry goes below the last one before it that has a smaller level. */
    int write(List<OutlineEntry> entries) throws IOException {
        Node root = new Node(null, file.reserve());
        List<Node> path = new ArrayList<>(List.of(root));
        for (OutlineEntry entry : entries) {
            while (path.size() > 1 && path.getLast().entry.level() >= entry.level()) {
                path.removeLast();
            }
            Node node = new Node(entry, file.reserve());
            path.getLast().children.add(node);
            path.add(node);
        }
        file.object(root.object, "<</Type/Outlines" + children(root) + ">>");
        writeChildren(root);
        return root.object;
    }

    private void writeChildren(Node parent) throws IOException {
        for (int i = 0; i < parent.children.size(); i++) {
            Node node = parent.children.get(i);
            StringBuilder entry = new StringBuilder("<</Title " + PdfSyntax.text(node.entry.title()));
            entry.append("/Parent ").append(PdfFile.reference(parent.object));
            if (i > 0) {
                entry.append("/Prev ").append(PdfFile.reference(parent.children.get(i - 1).object));
            }
            if (i < parent.children.size() - 1) {
                entry.append("/Next ").append(PdfFile.reference(parent.children.get(i + 1).object));
            }
            entry.append("/Dest[")
                    .append(PdfFile.reference(objects.get(node.entry.page() - 1)))
                    .append(place(node.entry))
                    .append(" null]");
            file.object(node.object, entry + children(node) + ">>");
            writeChildren(node);
        }
    }

    /** Where the window's upper edge goes, in coordinates of the sheet as it lies in the file. */
    private String place(OutlineEntry entry) {
        return pages.get(entry.page() - 1).sheet() == Sheet.LANDSCAPE
                ? "/XYZ " + PdfSyntax.number(entry.top()) + " 0"
                : "/XYZ null " + PdfSyntax.number(Sheet.PORTRAIT.height() - entry.top());
    }

    private static String children(Node node) {
        if (node.children.isEmpty()) {
            return "";
        }
        return "/First " + PdfFile.reference(node.children.getFirst().object) + "/Last "
                + PdfFile.reference(node.children.getLast().object) + "/Count " + node.descendants();
    }
}
