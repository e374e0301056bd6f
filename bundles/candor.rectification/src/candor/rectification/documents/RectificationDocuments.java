// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import static candor.export.document.Audience.INTERNAL;
import static candor.export.document.Audience.PUBLIC;
import static candor.export.document.Audience.SUPERIOR;

import candor.export.DocumentType;
import candor.export.TemplateDocument;
import candor.export.TemplateDocumentType;
import org.osgi.service.component.annotations.Component;

/**
 * The documents of rectification, in the course of the work. Their templates lie in the folder {@code templates}. What is made for the
 * public says nothing of single persons.
 */
public final class RectificationDocuments {

    private RectificationDocuments() {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "last-rectification",
            template = "rectification-account",
            order = 27,
            copies = "lastMeetings",
            audiences = {INTERNAL, SUPERIOR})
    public static final class LastRectification extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "special-rectification",
            template = "rectification-account",
            order = 28,
            copies = "specialMeetings",
            audiences = {INTERNAL, SUPERIOR})
    public static final class SpecialRectification extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "meeting-report",
            order = 29,
            audiences = {SUPERIOR, INTERNAL})
    public static final class MeetingReport extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "circular",
            order = 30,
            copies = "circulars",
            audiences = {PUBLIC, INTERNAL})
    public static final class CircularLetter extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "problem-list",
            order = 31,
            workbook = "problem-list",
            audiences = {INTERNAL, SUPERIOR})
    public static final class ProblemList extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "rectification-plan",
            order = 32,
            audiences = {INTERNAL, SUPERIOR})
    public static final class PlanOfRectification extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "personal-measures",
            order = 33,
            copies = "members",
            audiences = {INTERNAL, SUPERIOR})
    public static final class PersonalMeasures extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "ledger",
            order = 34,
            workbook = "ledger-columns",
            audiences = {INTERNAL, SUPERIOR})
    public static final class LedgerSheet extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "progress-report",
            order = 35,
            audiences = {SUPERIOR, INTERNAL})
    public static final class ProgressReport extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "disclosure",
            order = 36,
            copies = "disclosures",
            audiences = {PUBLIC, INTERNAL})
    public static final class PublicNotice extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "archive-list", order = 37, workbook = "archive-list", audiences = INTERNAL)
    public static final class ArchiveList extends TemplateDocumentType {}
}
