// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionException;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.gongwen.OutputFormat;
import candor.model.meeting.Dossier;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A document as the catalogue hands it out: when its bundle fails, it cannot be made any more, and says why; nothing else is disturbed. */
final class GuardedDocument implements DocumentType {

    private final Contribution<DocumentType> contribution;
    private final int order;
    private final Set<Audience> audiences;

    GuardedDocument(Contribution<DocumentType> contribution) {
        this.contribution = contribution;
        this.order = contribution.call(DocumentType::order, () -> 0);
        // In the order of the document: the first audience is the one a preview begins with.
        this.audiences =
                contribution.call(type -> Collections.unmodifiableSet(new LinkedHashSet<>(type.audiences())), Set::of);
    }

    /** Asks a document for everything that does not change. */
    static String introduce(DocumentType type) {
        type.order();
        type.missing(Locale.SIMPLIFIED_CHINESE).length();
        if (type.audiences().isEmpty()
                || type.label(Locale.SIMPLIFIED_CHINESE).isBlank()
                || type.id().isBlank()) {
            throw new IllegalArgumentException("id, label, audiences");
        }
        return type.id();
    }

    Contribution<DocumentType> contribution() {
        return contribution;
    }

    @Override
    public String id() {
        return contribution.name();
    }

    @Override
    public String label(Locale locale) {
        return contribution.call(type -> type.label(locale), this::id);
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Set<Audience> audiences() {
        return audiences;
    }

    @Override
    public Set<OutputFormat> formats() {
        return contribution.call(type -> Set.copyOf(type.formats()), () -> OutputFormat.TEXTS);
    }

    @Override
    public void prepare() {
        contribution.call(
                type -> {
                    type.prepare();
                    return null;
                },
                () -> null);
    }

    /** The copies; a document that fails has one, so that the failure is told when it is asked for. */
    @Override
    public List<Copy> copies(Dossier dossier) {
        return contribution.call(type -> List.copyOf(type.copies(dossier)), () -> List.of(Copy.ONLY));
    }

    @Override
    public String missing(Locale locale) {
        return contribution.call(type -> type.missing(locale), () -> "");
    }

    @Override
    public Draft create(Dossier dossier, Copy copy, Audience audience, Locale locale) throws DocumentException {
        return create(type -> type.create(dossier, copy, audience, locale));
    }

    @Override
    public Draft create(Dossier dossier, Audience audience, Locale locale) throws DocumentException {
        return create(type -> type.create(dossier, audience, locale));
    }

    @Override
    public Draft createWorkbook(Dossier dossier, Copy copy, Audience audience, Locale locale) throws DocumentException {
        return create(type -> type.createWorkbook(dossier, copy, audience, locale));
    }

    private Draft create(Contribution.Call<DocumentType, Draft, DocumentException> call) throws DocumentException {
        try {
            return contribution.require(call);
        } catch (ContributionException e) {
            throw new DocumentException(e.text(Locale.SIMPLIFIED_CHINESE), e);
        }
    }
}
