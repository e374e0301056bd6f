// SPDX-License-Identifier: EPL-2.0
package candor.export.probe;

import candor.export.TemplateDocument;
import candor.export.TemplateDocumentType;
import candor.export.document.Audience;
import candor.export.template.TemplateSource;

/** A document as a bureau's bundle declares one, with templates from wherever a test wants them. */
@TemplateDocument(
        id = "request",
        order = 1,
        audiences = {Audience.INTERNAL, Audience.SUPERIOR})
public final class ProbeDocument extends TemplateDocumentType {

    /** @param templates where its template is found */
    public ProbeDocument(TemplateSource templates) {
        super(templates);
    }
}
