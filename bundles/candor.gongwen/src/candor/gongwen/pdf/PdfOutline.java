// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import candor.gongwen.layout.OutlineEntry;
import candor.gongwen.style.Gb9704;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the document outline, opened to its last level (ISO 32000-1 §12.3.3). */
final class PdfOutline {

    private final PdfFile file;
    private final List<Integer> pages;

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
     * @param pages objects of the pages in order
     */
    PdfOutline(PdfFile file, List<Integer> pages) {
        this.file = file;
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
                    .append(PdfFile.reference(pages.get(node.entry.page() - 1)))
                    .append("/XYZ null ")
                    .append(PdfSyntax.number(Gb9704.PAGE_HEIGHT - node.entry.top()))
                    .append(" null]");
            file.object(node.object, entry + children(node) + ">>");
            writeChildren(node);
        }
    }

    private static String children(Node node) {
        if (node.children.isEmpty()) {
            return "";
        }
        return "/First " + PdfFile.reference(node.children.getFirst().object) + "/Last "
                + PdfFile.reference(node.children.getLast().object) + "/Count " + node.descendants();
    }
}
