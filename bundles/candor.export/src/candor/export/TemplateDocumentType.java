// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.template.BundleTemplates;
import candor.export.template.TemplateEngine;
import candor.export.template.TemplateFolder;
import candor.export.template.TemplateLimits;
import candor.export.template.TemplateSource;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.BundleContext;

/**
 * A document made from a template. A bundle adds one without a line of Java: a service component of this class whose properties say
 * what it is, and the template in its folder {@code templates}.
 *
 * <ul>
 *   <li>{@code document.id}, {@code document.order}: see {@link DocumentType};
 *   <li>{@code document.label}: in Chinese; {@code document.label.en}: in English;
 *   <li>{@code document.audiences}: names of {@link Audience}, several as an array;
 *   <li>{@code document.template}: file name of the template;
 *   <li>{@code document.copies}: where it is made once for each of several subjects, which: {@code members} of the Party group or
 *       {@code talks}. The template knows its subject by that name;
 *   <li>{@code document.missing}, {@code document.missing.en}: what to enter, and where, while there is no such subject.
 * </ul>
 *
 * <p>A template is looked for in this order: the user's folder ({@code ~/.candor/templates} or system property
 * {@code candor.templates}), services {@link TemplateSource} by ranking, the bundle itself.
 */
public class TemplateDocumentType implements DocumentType {

    /** System property that names another folder than {@code ~/.candor/templates}. */
    public static final String FOLDER_PROPERTY = "candor.templates";

    private final Map<String, Object> properties;
    private final TemplateSource templates;
    private TemplateEngine engine;

    /**
     * For service components.
     *
     * @param context of the bundle that has the templates
     * @param properties of the component
     * @param overrides lowest ranking first, as the service registry orders them
     */
    public TemplateDocumentType(BundleContext context, Map<String, Object> properties, List<TemplateSource> overrides) {
        this(properties, userFolder().orElse(ranked(overrides)).orElse(new BundleTemplates(context.getBundle())));
    }

    /**
     * For use without a service registry.
     *
     * @param properties as those of a component
     * @param templates where the template and those of its attachments are found
     */
    public TemplateDocumentType(Map<String, Object> properties, TemplateSource templates) {
        this.properties = Map.copyOf(properties);
        this.templates = templates;
    }

    private static TemplateSource userFolder() {
        String configured = System.getProperty(FOLDER_PROPERTY);
        return new TemplateFolder(
                configured == null || configured.isBlank()
                        ? Path.of(System.getProperty("user.home", "."), ".candor", "templates")
                        : Path.of(configured));
    }

    private static TemplateSource ranked(List<TemplateSource> overrides) {
        List<TemplateSource> highestFirst = new ArrayList<>(overrides).reversed();
        return highestFirst.stream().reduce(TemplateSource::orElse).orElse(TemplateSource.NONE);
    }

    @Override
    public String id() {
        return text("document.id");
    }

    @Override
    public String label(Locale locale) {
        return Objects.requireNonNull(text("document.label", locale), "document.label");
    }

    @Override
    public String missing(Locale locale) {
        return Objects.requireNonNullElse(text("document.missing", locale), "");
    }

    @Override
    public int order() {
        return ((Number) required("document.order")).intValue();
    }

    @Override
    public Set<Audience> audiences() {
        Object value = required("document.audiences");
        List<?> names = value instanceof Object[] array ? Arrays.asList(array) : List.of(value);
        Set<Audience> audiences = new LinkedHashSet<>();
        for (Object name : names) {
            audiences.add(Audience.of(name.toString())
                    .orElseThrow(() -> new IllegalArgumentException(id() + ": document.audiences = " + name)));
        }
        return audiences;
    }

    /** Makes the document of an empty dossier: nothing is left to be loaded or parsed then. */
    @Override
    public void prepare() {
        try {
            create(MeetingFactory.eINSTANCE.createDossier(), Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE);
        } catch (DocumentException e) {
            // whoever asks for the document is told
            return;
        }
    }

    @Override
    public List<Copy> copies(Dossier dossier) {
        Subjects subjects = subjects();
        return subjects == null ? List.of(Copy.ONLY) : subjects.copies(dossier);
    }

    @Override
    public Draft create(Dossier dossier, Copy copy, Audience audience, Locale locale) throws DocumentException {
        Subjects subjects = subjects();
        EObject subject = subjects == null
                ? null
                : subjects.find(dossier, copy)
                        .orElseThrow(() -> new DocumentException("卷宗里没有“" + copy.label() + "”这一份所依据的内容，可能刚被删除。"));
        return render(dossier, subject, audience, locale);
    }

    @Override
    public Draft create(Dossier dossier, Audience audience, Locale locale) throws DocumentException {
        Subjects subjects = subjects();
        List<Copy> copies = copies(dossier);
        return copies.isEmpty()
                ? render(dossier, subjects.empty(), audience, locale)
                : create(dossier, copies.getFirst(), audience, locale);
    }

    private Draft render(Dossier dossier, EObject subject, Audience audience, Locale locale) throws DocumentException {
        return engine().render(text("document.template"), dossier, subject, audience, locale);
    }

    /** What the copies are about, or {@code null} for a document that is made once. */
    private Subjects subjects() {
        Object name = properties.get("document.copies");
        return name == null
                ? null
                : Subjects.of(name.toString())
                        .orElseThrow(() -> new IllegalArgumentException(id() + ": document.copies = " + name));
    }

    /** Made when first needed: a list of documents needs no template engine. */
    private synchronized TemplateEngine engine() {
        if (engine == null) {
            engine = new TemplateEngine(templates, TemplateLimits.DEFAULT);
        }
        return engine;
    }

    /** Chinese where there is nothing else; {@code null} where there is nothing. */
    private String text(String key, Locale locale) {
        Object english = properties.get(key + ".en");
        Object text = locale.getLanguage().equals("en") && english != null ? english : properties.get(key);
        return text == null ? null : text.toString();
    }

    private String text(String key) {
        return required(key).toString();
    }

    private Object required(String key) {
        return Objects.requireNonNull(properties.get(key), key);
    }
}
