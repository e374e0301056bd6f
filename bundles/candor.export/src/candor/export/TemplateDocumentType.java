// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.text.Messages;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.template.ServiceTemplates;
import candor.export.template.ShippedTemplates;
import candor.export.template.TemplateEngine;
import candor.export.template.TemplateFolder;
import candor.export.template.TemplateLimits;
import candor.export.template.TemplateSource;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * A document made from a template. A bundle adds one by a service component that extends this class, has nothing of its own but a
 * {@link TemplateDocument} annotation, and by the template in the bundle's folder {@code templates}.
 *
 * <p>A template is looked for in this order: the user's folder ({@code ~/.candor/templates} or system property
 * {@code candor.templates}), services {@link TemplateSource} by ranking, the bundle itself.
 */
public abstract class TemplateDocumentType implements DocumentType {

    /** System property that names another folder than {@code ~/.candor/templates}. */
    public static final String FOLDER_PROPERTY = "candor.templates";

    private final TemplateDocument is;
    private final TemplateSource templates;
    private TemplateEngine engine;

    /** For service components. */
    protected TemplateDocumentType() {
        this.is = annotation();
        this.templates = userFolder().orElse(new ServiceTemplates()).orElse(new ShippedTemplates(getClass()));
    }

    /**
     * For use without a service registry.
     *
     * @param templates where the template and those of its attachments are found
     */
    protected TemplateDocumentType(TemplateSource templates) {
        this.is = annotation();
        this.templates = templates;
    }

    private TemplateDocument annotation() {
        return Objects.requireNonNull(
                getClass().getAnnotation(TemplateDocument.class), () -> "@TemplateDocument: " + getClass());
    }

    private static TemplateSource userFolder() {
        String configured = System.getProperty(FOLDER_PROPERTY);
        return new TemplateFolder(
                configured == null || configured.isBlank()
                        ? Path.of(System.getProperty("user.home", "."), ".candor", "templates")
                        : Path.of(configured));
    }

    @Override
    public String id() {
        return is.id();
    }

    @Override
    public String label(Locale locale) {
        return words(locale).get("document." + id());
    }

    @Override
    public String missing(Locale locale) {
        String key = "document." + id() + ".missing";
        return words(locale).has(key) ? words(locale).get(key) : "";
    }

    private Messages words(Locale locale) {
        return Messages.of(getClass(), locale);
    }

    @Override
    public int order() {
        return is.order();
    }

    @Override
    public Set<Audience> audiences() {
        return new LinkedHashSet<>(Arrays.asList(is.audiences()));
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
        return engine().render(id() + ".md", dossier, subject, audience, locale);
    }

    /** What the copies are about, or {@code null} for a document that is made once. */
    private Subjects subjects() {
        return is.copies().isEmpty()
                ? null
                : Subjects.of(is.copies())
                        .orElseThrow(() -> new IllegalArgumentException(id() + ": copies = " + is.copies()));
    }

    /** Made when first needed: a list of documents needs no template engine. */
    private synchronized TemplateEngine engine() {
        if (engine == null) {
            engine = new TemplateEngine(templates, TemplateLimits.DEFAULT);
        }
        return engine;
    }
}
