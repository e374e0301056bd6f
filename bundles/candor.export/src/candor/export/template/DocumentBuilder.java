// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.Audience;
import candor.export.document.Draft;
import candor.export.document.Placeholder;
import candor.export.template.FrontMatter.Key;
import candor.gongwen.document.Content;
import candor.gongwen.document.DocumentAttachment;
import candor.gongwen.document.Imprint;
import candor.gongwen.document.Masthead;
import candor.gongwen.document.Metadata;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Signature;
import candor.gongwen.document.Title;
import candor.model.meeting.Dossier;
import candor.model.query.MeetingWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Puts one document together from its template and those of its attachments. */
final class DocumentBuilder {

    private static final String LANDSCAPE = "landscape";
    private static final String PORTRAIT = "portrait";

    private final TemplateEngine engine;
    private final Dossier dossier;
    private final EObject subject;
    private final Audience audience;
    private final Locale locale;
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> computed = new HashSet<>();

    DocumentBuilder(TemplateEngine engine, Dossier dossier, EObject subject, Audience audience, Locale locale) {
        this.engine = engine;
        this.dossier = dossier;
        this.subject = subject;
        this.audience = audience;
        this.locale = locale;
    }

    /** A template bound to this document's dossier. */
    private record Bound(TemplateRun run, TemplateRoot root) {}

    Draft build(String name) throws TemplateFailure {
        Bound bound = bind(name, false);
        TemplateRun run = bound.run();
        Title title = title(run);
        List<DocumentAttachment> attachments = new ArrayList<>();
        for (String attachment : run.many(Key.ATTACHMENTS)) {
            attachments.add(attachment(attachment));
        }
        bound.root()
                .document(
                        title.singleLine(),
                        attachments.stream().map(DocumentAttachment::name).toList());
        Masthead masthead = masthead(run);
        List<String> recipients = run.many(Key.RECIPIENTS);
        Content content = new Content(title, recipients, run.body(), landscape(run));
        OfficialDocument document = new OfficialDocument(
                new Metadata(title.singleLine(), run.required(Key.AUTHOR), locale),
                masthead,
                content,
                signature(run),
                run.one(Key.NOTE),
                attachments,
                imprint(run));
        collect(run);
        return new Draft(document, placeholders, sources, computed);
    }

    private void collect(TemplateRun run) {
        placeholders.addAll(run.placeholders());
        sources.addAll(run.sources());
        computed.addAll(run.computed());
    }

    private Bound bind(String name, boolean attached) throws TemplateFailure {
        CompiledTemplate template = engine.template(name);
        Rendering rendering = new Rendering();
        ModelWrapper wrapper = new ModelWrapper(rendering, engine.properties(), MeetingWords.of(dossier));
        TemplateRoot root = new TemplateRoot(wrapper, dossier, subject, audience, attached);
        return new Bound(
                new TemplateRun(
                        template, rendering, root.model(), engine.limits().output()),
                root);
    }

    private static Title title(TemplateRun run) throws TemplateFailure {
        return new Title(run.required(Key.TITLE), run.one(Key.VERSION));
    }

    private static boolean landscape(TemplateRun run) throws TemplateFailure {
        String orientation = run.one(Key.ORIENTATION);
        if (orientation != null && !List.of(LANDSCAPE, PORTRAIT).contains(orientation)) {
            throw run.failure(TemplateTexts.get("head.oneOf", Key.ORIENTATION.path, PORTRAIT, LANDSCAPE));
        }
        return LANDSCAPE.equals(orientation);
    }

    private DocumentAttachment attachment(String name) throws TemplateFailure {
        Bound bound = bind(name, true);
        TemplateRun run = bound.run();
        if (!run.many(Key.ATTACHMENTS).isEmpty()) {
            throw new TemplateFailure(name, 0, 0, TemplateTexts.get("attachment.nested"));
        }
        Title title = title(run);
        String listed = title.version() == null ? title.singleLine() : title.singleLine() + "（" + title.version() + "）";
        bound.root().document(title.singleLine(), List.of());
        Content content = new Content(title, run.many(Key.RECIPIENTS), run.body(), landscape(run));
        collect(run);
        return new DocumentAttachment(listed, content);
    }

    private static Masthead masthead(TemplateRun run) throws TemplateFailure {
        String mark = run.one(Key.MARK);
        if (mark == null) {
            return null;
        }
        return new Masthead(
                mark,
                run.required(Key.NUMBER),
                run.many(Key.SIGNERS),
                run.one(Key.COPY_NUMBER),
                run.one(Key.CLASSIFICATION),
                run.one(Key.URGENCY));
    }

    private static Signature signature(TemplateRun run) throws TemplateFailure {
        String organization = run.one(Key.SIGNATURE);
        if (organization == null) {
            return null;
        }
        return new Signature(organization, run.required(Key.DATE), "true".equals(run.one(Key.SEALED)));
    }

    private static Imprint imprint(TemplateRun run) throws TemplateFailure {
        String printer = run.one(Key.PRINTER);
        if (printer == null) {
            return null;
        }
        return new Imprint(run.many(Key.COPY_TO), printer, run.required(Key.PRINT_DATE));
    }
}
