// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.place.UserFolder;
import candor.base.text.Messages;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.template.ShippedTemplates;
import candor.export.template.TemplateEngine;
import candor.export.template.TemplateFolder;
import candor.export.template.TemplateLimits;
import candor.export.template.TemplateRegistry;
import candor.export.template.TemplateSource;
import candor.export.values.PropertyCatalog;
import candor.gongwen.OutputFormat;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.query.MeetingWords;
import java.util.Arrays;
import java.util.EnumSet;
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
 * <p>A template is looked for in this order: the user's folder ({@link UserFolder#templates()}), services {@link TemplateSource} by ranking, the bundle itself.
 */
public abstract class TemplateDocumentType implements DocumentType {

    private static final Messages OWN = Messages.of(TemplateDocumentType.class, Locale.SIMPLIFIED_CHINESE);

    private final TemplateDocument is;
    private final TemplateSource templates;
    private PropertyCatalog properties;
    private TemplateEngine engine;

    /** Called by service components. */
    protected TemplateDocumentType() {
        this.is = annotation();
        this.templates = userFolder()
                .orElse(name -> TemplateRegistry.installed().find(name))
                .orElse(new ShippedTemplates(getClass()));
    }

    /**
     * Called where there is no service registry.
     *
     * @param templates where the template and those of its attachments are found
     */
    protected TemplateDocumentType(TemplateSource templates) {
        this.is = annotation();
        this.templates = templates;
    }

    /**
     * Makes it use these computed values instead of those of the service registry.
     *
     * @return itself
     */
    public synchronized TemplateDocumentType use(PropertyCatalog values) {
        properties = values;
        engine = null;
        return this;
    }

    private TemplateDocument annotation() {
        return Objects.requireNonNull(
                getClass().getAnnotation(TemplateDocument.class), () -> "@TemplateDocument: " + getClass());
    }

    private static TemplateSource userFolder() {
        return new TemplateFolder(UserFolder.templates());
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
    public String name(Dossier dossier) {
        String key = "document." + id() + ".named";
        Messages words = words(Locale.SIMPLIFIED_CHINESE);
        return words.has(key) ? MeetingWords.of(dossier).filled(words.pattern(key)) : DocumentType.super.name(dossier);
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

    @Override
    public Set<OutputFormat> formats() {
        return is.workbook().isEmpty() ? OutputFormat.TEXTS : EnumSet.allOf(OutputFormat.class);
    }

    /** Makes the document of an empty dossier once, which loads and parses everything. */
    @Override
    public void prepare() {
        try {
            create(MeetingFactory.eINSTANCE.createDossier(), Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE);
        } catch (DocumentException e) {
            // the failure is reported when the document is made
            return;
        }
    }

    @Override
    public List<Copy> copies(Dossier dossier) {
        return is.copies().isEmpty() ? List.of(Copy.ONLY) : subjects().of(dossier);
    }

    @Override
    public Draft create(Dossier dossier, Copy copy, Audience audience, Locale locale) throws DocumentException {
        return render(template(), dossier, subject(dossier, copy), audience, locale);
    }

    @Override
    public Draft createWorkbook(Dossier dossier, Copy copy, Audience audience, Locale locale) throws DocumentException {
        return is.workbook().equals(template())
                ? create(dossier, copy, audience, locale)
                : render(is.workbook(), dossier, subject(dossier, copy), audience, locale);
    }

    private String template() {
        return is.template().isEmpty() ? id() : is.template();
    }

    private EObject subject(Dossier dossier, Copy copy) throws DocumentException {
        return is.copies().isEmpty()
                ? null
                : subjects()
                        .find(dossier, copy)
                        .orElseThrow(() -> new DocumentException(OWN.get("copy.gone", copy.label())));
    }

    @Override
    public Draft create(Dossier dossier, Audience audience, Locale locale) throws DocumentException {
        List<Copy> copies = copies(dossier);
        if (!copies.isEmpty()) {
            return create(dossier, copies.getFirst(), audience, locale);
        }
        EObject empty =
                subjects().empty().orElseThrow(() -> new DocumentException(OWN.get("copy.none", missing(locale))));
        return render(template(), dossier, empty, audience, locale);
    }

    private Draft render(String template, Dossier dossier, EObject subject, Audience audience, Locale locale)
            throws DocumentException {
        return engine().render(template + ".md", dossier, subject, audience, locale);
    }

    /** The objects that the copies are about. Found again each time, because computed values come and go. */
    private Copies subjects() {
        String name = "document." + id() + ".copy";
        Messages words = words(Locale.SIMPLIFIED_CHINESE);
        return new Copies(is.copies(), words.has(name) ? words.pattern(name) : "", properties());
    }

    private synchronized PropertyCatalog properties() {
        if (properties == null) {
            properties = TemplateRegistry.installed().properties();
        }
        return properties;
    }

    /** The engine, made when it is first needed, because a list of documents needs none. */
    private synchronized TemplateEngine engine() {
        if (engine == null) {
            engine = new TemplateEngine(templates, TemplateLimits.DEFAULT, properties());
        }
        return engine;
    }
}
