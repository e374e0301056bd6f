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
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A document as the catalogue hands it out: when its bundle fails, it cannot be made any more, and says why; nothing else is disturbed. */
final class GuardedDocument extends GuardedEntry<DocumentType> implements DocumentType {

    GuardedDocument(Contribution<DocumentType> contribution) {
        super(contribution);
    }

    /** Asks a document for everything that does not change. */
    static String introduce(DocumentType type) {
        type.missing(Locale.SIMPLIFIED_CHINESE).length();
        return GuardedEntry.introduce(type);
    }

    @Override
    public Set<OutputFormat> formats() {
        return contribution().call(type -> Set.copyOf(type.formats()), () -> OutputFormat.TEXTS);
    }

    @Override
    public void prepare() {
        contribution()
                .call(
                        type -> {
                            type.prepare();
                            return null;
                        },
                        () -> null);
    }

    /** The copies; a document that fails has one, so that the failure is told when it is asked for. */
    @Override
    public List<Copy> copies(Dossier dossier) {
        return contribution().call(type -> List.copyOf(type.copies(dossier)), () -> List.of(Copy.ONLY));
    }

    @Override
    public String name(Dossier dossier) {
        return contribution().call(type -> type.name(dossier), this::id);
    }

    @Override
    public String missing(Locale locale) {
        return contribution().call(type -> type.missing(locale), () -> "");
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
            return contribution().require(call);
        } catch (ContributionException e) {
            throw new DocumentException(e.text(Locale.SIMPLIFIED_CHINESE), e);
        }
    }
}
