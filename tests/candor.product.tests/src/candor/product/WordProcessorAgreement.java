// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How far PDF and DOCX agree on pages and lines, as a word processor prints the DOCX; counted document by document. */
final class WordProcessorAgreement {

    private final List<LineDifference> differences = new ArrayList<>();
    private int documents;
    private int samePages;
    private int lines;
    private int sameLines;

    /** The lines of each page, without spaces; a row of a table is one. */
    static List<List<String>> pages(String text) {
        return Stream.of(text.split("\f"))
                .map(page -> page.lines()
                        .map(line -> line.replaceAll("[\\s\\u3000]", ""))
                        .filter(line -> !line.isEmpty())
                        .toList())
                .toList();
    }

    /** Counts a document, by the text of the PDF and of what the word processor prints, a form feed behind each page. */
    void add(String id, String pdf, String docx) {
        List<List<String>> ours = pages(pdf);
        List<List<String>> theirs = pages(docx);
        List<String> all = theirs.stream().flatMap(List::stream).toList();
        documents++;
        samePages += ours.size() == theirs.size() ? 1 : 0;
        for (int page = 0; page < Math.max(ours.size(), theirs.size()); page++) {
            List<String> left = page(ours, page);
            List<String> right = page(theirs, page);
            List<LineDifference> found = LineDifference.of(id, page + 1, left, right, all);
            differences.addAll(found);
            lines += Math.max(left.size(), right.size());
            sameLines += left.size() - found.size();
        }
    }

    /** The share of documents with as many pages. */
    double pages() {
        return samePages / (double) documents;
    }

    /** The share of lines that are the same. */
    double lines() {
        return sameLines / (double) lines;
    }

    /** Every other line. */
    List<LineDifference> differences() {
        return differences;
    }

    private static List<String> page(List<List<String>> pages, int page) {
        return page < pages.size() ? pages.get(page) : List.of();
    }
}
