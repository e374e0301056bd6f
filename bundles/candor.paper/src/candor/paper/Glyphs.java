// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.gongwen.fonts.Typeface;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.Pages;
import candor.gongwen.layout.TextLine;
import candor.gongwen.layout.TextRun;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The outlines of glyphs, each read from its font once. Safe for several threads. */
public final class Glyphs {

    private final Map<Typeface, Map<Integer, Outline>> outlines = new ConcurrentHashMap<>();

    /** The outline in which a typeface prints a character. */
    Outline outline(Typeface typeface, int character) {
        return outlines.computeIfAbsent(typeface, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(character, key -> Outline.of(typeface, key));
    }

    /**
     * Reads everything that some pages need, so that drawing them reads no file.
     *
     * @throws java.io.UncheckedIOException if a font turns out to be damaged; the message names the file
     */
    public void load(Pages pages) {
        for (Page page : pages.pages()) {
            for (TextLine line : page.lines()) {
                for (TextRun run : line.runs()) {
                    run.text().codePoints().forEach(character -> outline(run.typeface(), character));
                }
            }
        }
    }
}
