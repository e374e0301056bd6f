// SPDX-License-Identifier: EPL-2.0
package candor.export.probe;

import candor.export.TemplateDocument;
import candor.export.TemplateDocumentType;
import candor.export.document.Audience;
import candor.export.template.TemplateSource;

/** A document that is made once for each member. */
@TemplateDocument(id = "sheet", order = 2, audiences = Audience.INTERNAL, copies = "members")
public final class ProbeCopies extends TemplateDocumentType {

    /** @param templates where its template is found */
    public ProbeCopies(TemplateSource templates) {
        super(templates);
    }
}
