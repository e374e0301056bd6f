// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.document.Placeholder;
import candor.export.values.ModelAddress;
import candor.gongwen.document.Content;
import candor.gongwen.document.Metadata;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Title;
import candor.model.meeting.Dossier;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Documents for tests: a title and the title of the dossier.
 *
 * @param id identifier
 * @param label for people and file names
 * @param order in the catalogue
 * @param audiences whom it serves
 * @param failure message it fails with, or {@code null}
 * @param copies in which it is made
 */
public record Letters(String id, String label, int order, Set<Audience> audiences, String failure, List<Copy> copies)
        implements DocumentType {

    /** A document that is made once. */
    public Letters(String id, String label, int order, Set<Audience> audiences, String failure) {
        this(id, label, order, audiences, failure, List.of(Copy.ONLY));
    }

    /** A document for everybody. */
    public static Letters of(String id, String label, int order) {
        return new Letters(id, label, order, EnumSet.allOf(Audience.class), null);
    }

    /** A document for everybody, in a copy for each of several people. */
    public static Letters each(String id, String label, int order, String... people) {
        return new Letters(
                id,
                label,
                order,
                EnumSet.allOf(Audience.class),
                null,
                Stream.of(people).map(name -> new Copy("#" + name, name)).toList());
    }

    /** A document that cannot be made. */
    public static Letters failing(String id, String message) {
        return new Letters(id, id, 50, EnumSet.allOf(Audience.class), message);
    }

    @Override
    public String label(Locale locale) {
        return label;
    }

    @Override
    public List<Copy> copies(Dossier dossier) {
        return copies;
    }

    @Override
    public String missing(Locale locale) {
        return copies.isEmpty() ? "请先登记信件。" : "";
    }

    @Override
    public Draft create(Dossier dossier, Audience audience, Locale locale) throws DocumentException {
        if (failure != null) {
            throw new DocumentException(failure);
        }
        Content content = new Content(
                new Title(label, null), List.of(), List.of(Paragraph.body(List.of(Span.of(dossier.getTitle())))));
        OfficialDocument document =
                new OfficialDocument(new Metadata(label, "某局", locale), null, content, null, null, List.of(), null);
        return new Draft(document, List.of(new Placeholder("t.md", 1, "会议·主持人", null)), sources(dossier));
    }

    /** What they print: all the title of the dossier, the one that is called request also the room. */
    private Set<String> sources(Dossier dossier) {
        String title = ModelAddress.of(dossier, "title");
        return id.equals("request") && dossier.getMeeting() != null
                ? Set.of(title, ModelAddress.of(dossier.getMeeting(), "venue"))
                : Set.of(title);
    }
}
