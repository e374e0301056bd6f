// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.document.Draft;
import candor.export.document.Placeholder;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.Pages;
import candor.gongwen.layout.Remark;
import candor.paper.PaperTexts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 校样: the pages of a document with what a person may want to know about them. */
final class Proof {

    private final Pages pages;
    private final List<Remark> remarks;
    private final List<List<Spot>> spots;

    /** @param blockers what keeps the document from being sent */
    Proof(Draft draft, Pages pages, List<String> blockers) {
        this.pages = pages;
        remarks = Stream.of(
                        blockers.stream().map(reason -> new Remark(PaperTexts.get("preview.blocked", reason), false)),
                        pages.remarks().stream(),
                        draft.remarks().stream())
                .flatMap(all -> all)
                .toList();
        Set<String> missing = draft.placeholders().stream()
                .map(Placeholder::origin)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        spots = pages.pages().stream().map(page -> Spot.of(page, missing)).toList();
    }

    Pages pages() {
        return pages;
    }

    /** What people should know before they print: what keeps it from being sent, of the layout, and of the sentences. */
    List<Remark> remarks() {
        return remarks;
    }

    int count() {
        return pages.pages().size();
    }

    Page page(int index) {
        return pages.pages().get(index);
    }

    /** What leads somewhere on a page, or is still to be filled in; in reading order. */
    List<Spot> spots(int page) {
        return spots.get(page);
    }

    /** The spot at a point of a page, in points of paper; {@code null} for none. */
    Spot spotAt(int page, double x, double y) {
        return spots.get(page).stream()
                .filter(spot -> spot.contains(x, y))
                .findFirst()
                .orElse(null);
    }

    /** Addresses of the fields whose text is not what it was in an earlier proof of the same document. */
    Set<String> changedSince(Proof earlier) {
        Map<String, String> before = earlier.texts();
        Set<String> changed = new HashSet<>();
        texts().forEach((origin, text) -> {
            if (!text.equals(before.get(origin))) {
                changed.add(origin);
            }
        });
        return changed;
    }

    private Map<String, String> texts() {
        Map<String, StringBuilder> texts = new HashMap<>();
        spots.forEach(
                page -> page.stream().filter(spot -> spot.origin() != null).forEach(spot -> texts.computeIfAbsent(
                                spot.origin(), key -> new StringBuilder())
                        .append(spot.text())));
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .toString()));
    }
}
