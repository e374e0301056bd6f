// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.values.OncePerPaper;
import candor.export.values.PropertyCatalog;
import candor.model.meeting.Dossier;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes documents from templates and dossiers. Safe for use by several threads; a template is read anew each time, so that a change of
 * its file counts at once, and parsed anew only after a change.
 */
public final class TemplateEngine {

    /** Macros of all documents, and those of the documents of one bundle; a user's folder may have either. */
    private static final List<String> MACROS = List.of("common.ftl", "macros.ftl");

    private final Configuration configuration = new LockedConfiguration();
    private final Map<String, Cached> cache = new ConcurrentHashMap<>();
    private final Map<String, CachedMacros> macros = new ConcurrentHashMap<>();
    private final TemplateSource templates;
    private final TemplateLimits limits;
    private final PropertyCatalog properties;

    private record Cached(TemplateText text, List<Template> macros, CompiledTemplate template) {}

    private record CachedMacros(TemplateText text, Template template) {}

    /**
     * @param templates where templates are found
     * @param limits what one document may cost
     * @param properties values that templates may ask for beside the features of the metamodel
     */
    public TemplateEngine(TemplateSource templates, TemplateLimits limits, PropertyCatalog properties) {
        this.templates = templates.orElse(new ShippedTemplates(TemplateEngine.class));
        this.properties = properties;
        this.limits = limits;
    }

    /**
     * Makes one document.
     *
     * @param name file name of its template, e.g. {@code request.md}
     * @param locale language of the document
     * @throws DocumentException when the template is missing or faulty
     */
    public Draft render(String name, Dossier dossier, Audience audience, Locale locale) throws DocumentException {
        return render(name, dossier, null, audience, locale);
    }

    /**
     * Makes one copy of a document that is made for each of several subjects.
     *
     * @param name file name of its template
     * @param subject what the copy is about, known to the template by that name; {@code null} for a document that is made once
     * @param locale language of the document
     * @throws DocumentException when the template is missing or faulty
     */
    public Draft render(String name, Dossier dossier, EObject subject, Audience audience, Locale locale)
            throws DocumentException {
        return TimeLimit.call(name, limits.time(), () -> {
            OncePerPaper.begin();
            try {
                return new DocumentBuilder(this, dossier, subject, audience, locale).build(name);
            } finally {
                OncePerPaper.end();
            }
        });
    }

    CompiledTemplate template(String name) throws TemplateFailure {
        TemplateText text = find(name).orElseThrow(() -> new TemplateFailure(name, 0, 0, TemplateTexts.get("missing")));
        List<Template> shared = macros();
        Cached cached = cache.get(name);
        if (cached == null || !cached.text().equals(text) || !cached.macros().equals(shared)) {
            cached = new Cached(text, shared, parse(text, one -> CompiledTemplate.compile(one, shared, configuration)));
            cache.put(name, cached);
        }
        return cached.template();
    }

    /** The macros that every template may use. */
    private List<Template> macros() throws TemplateFailure {
        List<Template> all = new ArrayList<>();
        for (String name : MACROS) {
            Optional<TemplateText> text = find(name);
            if (text.isPresent()) {
                CachedMacros cached = macros.get(name);
                if (cached == null || !cached.text().equals(text.get())) {
                    cached = new CachedMacros(
                            text.get(), parse(text.get(), one -> MacroFile.compile(one, configuration)));
                    macros.put(name, cached);
                }
                all.add(cached.template());
            }
        }
        return all;
    }

    /** Makes something of a text. */
    private interface Parser<T> {

        T parse(TemplateText text) throws TemplateFailure;
    }

    /** Parses a text; a failure is reported as one of the bundle that brings it, because all its documents are concerned. */
    private <T> T parse(TemplateText text, Parser<T> parser) throws TemplateFailure {
        try {
            return parser.parse(text);
        } catch (TemplateFailure e) {
            properties.faults().report(e.fault(text), null);
            throw e;
        }
    }

    private Optional<TemplateText> find(String name) throws TemplateFailure {
        try {
            return templates.find(name);
        } catch (IOException e) {
            throw new TemplateFailure(name, 0, 0, TemplateTexts.get("unreadable", e.getMessage()));
        }
    }

    TemplateLimits limits() {
        return limits;
    }

    PropertyCatalog properties() {
        return properties;
    }
}
