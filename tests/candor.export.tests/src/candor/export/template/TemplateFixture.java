// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.gongwen.document.Block;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Organization;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A small dossier, templates as strings, and an engine that lets a template write little. The template under test is {@code t.md}. */
final class TemplateFixture {

    /** The least a head may say: four lines. */
    static final String HEAD = "---\nauthor: 甲\ntitle: 乙\n---\n";

    private final Map<String, String> files = new HashMap<>();
    private final TemplateEngine engine;
    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();

    /** With the product's patience, so that a busy machine makes no template a faulty one. */
    TemplateFixture() {
        this(TemplateLimits.DEFAULT.time());
    }

    /** @param patience how long one document may take; short for templates that never end */
    TemplateFixture(Duration patience) {
        engine = new TemplateEngine(
                name -> Optional.ofNullable(files.get(name)).map(text -> new TemplateText(name, text)),
                new TemplateLimits(patience, 10_000),
                TemplateRegistry.installed().properties());
        Organization group = MeetingFactory.eINSTANCE.createOrganization();
        group.setShortName("示例市某局党组");
        dossier.getOrganizations().add(group);
        dossier.setOrganization(group);
        dossier.setMeeting(MeetingFactory.eINSTANCE.createMeeting());
    }

    Dossier dossier() {
        return dossier;
    }

    void put(String name, String template) {
        files.put(name, template);
    }

    Draft render(String template) throws DocumentException {
        return render(template, dossier);
    }

    Draft render(String template, Dossier of) throws DocumentException {
        put("t.md", template);
        return engine.render("t.md", of, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE);
    }

    /** Text of a body behind the least head, a line a paragraph. */
    String body(String body) throws DocumentException {
        return text(render(HEAD + body));
    }

    /** Text of the body of a draft that has but paragraphs. */
    static String text(Draft draft) {
        return text(draft.document().content().blocks());
    }

    /** Text of paragraphs. */
    static String text(List<Block> blocks) {
        return blocks.stream()
                .map(block ->
                        ((Paragraph) block).spans().stream().map(Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
