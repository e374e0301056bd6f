// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import candor.export.DocumentType;
import candor.export.TemplateDocument;
import candor.export.TemplateDocumentType;
import candor.export.document.Audience;
import org.osgi.service.component.annotations.Component;

/** A document: the findings and what was done, as a table. Its template is {@code templates/inspection-findings.md}. */
@Component(service = DocumentType.class)
@TemplateDocument(
        id = "inspection-findings",
        order = 900,
        audiences = {Audience.INTERNAL, Audience.SUPERIOR},
        workbook = "inspection-findings")
public final class FindingsDocument extends TemplateDocumentType {}
