// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import candor.base.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The guide: the pages of docs/guide, in the order in which the first one names them. */
final class Guide {

    /** The page that leads to all others. */
    static final String CONTENTS = "contents";

    private static final String FOLDER = "/guide/";
    private static final int BEFORE = 12;
    private static final int AFTER = 60;

    private final Map<String, GuidePage> pages = new LinkedHashMap<>();

    Guide() {
        GuidePage contents = load(CONTENTS);
        pages.put(CONTENTS, contents);
        contents.marks().stream()
                .filter(mark -> mark.look() == GuideMark.Look.LINK)
                .map(mark -> mark.target().replaceFirst("#.*", ""))
                .forEach(id -> pages.computeIfAbsent(id, Guide::load));
    }

    private static GuidePage load(String id) {
        try (InputStream in = Guide.class.getResourceAsStream(FOLDER + id + ".md")) {
            return GuideReader.read(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All pages, the contents first. */
    List<GuidePage> pages() {
        return List.copyOf(pages.values());
    }

    /** A page by its id; empty where the guide has no such page. */
    Optional<GuidePage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** The page that explains a view or stage; the contents where none does. */
    GuidePage about(String subject) {
        return explaining(subject).orElse(pages.get(CONTENTS));
    }

    /** The page that explains a view, a stage or a dialog; empty where none does. */
    Optional<GuidePage> explaining(String subject) {
        return pages.values().stream()
                .filter(page -> page.subjects().contains(subject))
                .findFirst();
    }

    /** Where words stand, whatever their case and width, page by page; blank ones stand nowhere. */
    List<GuideHit> find(String words) {
        String sought = Folding.fold(words.strip());
        List<GuideHit> hits = new ArrayList<>();
        for (GuidePage page : pages()) {
            String text = Folding.fold(page.text());
            int at = sought.isEmpty() ? -1 : text.indexOf(sought);
            while (at >= 0) {
                hits.add(new GuideHit(page, at, sought.length(), line(page.text(), at)));
                int end = page.text().indexOf('\n', at);
                at = text.indexOf(sought, Math.max(end, at + sought.length()));
            }
        }
        return hits;
    }

    private static String line(String text, int at) {
        int from = Math.max(text.lastIndexOf('\n', at) + 1, at - BEFORE);
        int end = text.indexOf('\n', at);
        int to = Math.min(end < 0 ? text.length() : end, at + AFTER);
        return text.substring(from, to);
    }
}
