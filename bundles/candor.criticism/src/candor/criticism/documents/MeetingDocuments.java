// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import static candor.export.document.Audience.INTERNAL;
import static candor.export.document.Audience.SUPERIOR;

import candor.export.DocumentType;
import candor.export.TemplateDocument;
import candor.export.TemplateDocumentType;
import org.osgi.service.component.annotations.Component;

/**
 * The documents of the meeting, in the course of the work. Their templates lie in the folder {@code templates}. What tells who criticised
 * whom is for the internal audience alone.
 */
public final class MeetingDocuments {

    private MeetingDocuments() {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "team-examination",
            order = 14,
            audiences = {INTERNAL, SUPERIOR})
    public static final class TeamExamination extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "personal-outline",
            order = 15,
            copies = "members",
            audiences = {INTERNAL, SUPERIOR})
    public static final class PersonalOutline extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "paper-review", order = 16, copies = "examinations", audiences = INTERNAL)
    public static final class PaperReview extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "agenda",
            order = 17,
            audiences = {INTERNAL, SUPERIOR})
    public static final class Agenda extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "hosting-script", order = 18, audiences = INTERNAL)
    public static final class HostingScript extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "attendance", order = 19, audiences = INTERNAL)
    public static final class AttendanceList extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "written-statement", order = 20, copies = "meeting.absentees", audiences = INTERNAL)
    public static final class WrittenStatement extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "criticism-sheet", order = 21, copies = "members", audiences = INTERNAL)
    public static final class CriticismSheet extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "minutes", order = 22, audiences = INTERNAL)
    public static final class MeetingRecord extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "criticism-summary", order = 23, audiences = INTERNAL)
    public static final class CriticismSummary extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "evaluation",
            order = 24,
            audiences = {INTERNAL, SUPERIOR})
    public static final class SupervisionComments extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "summary-speech",
            order = 25,
            audiences = {INTERNAL, SUPERIOR})
    public static final class SummarySpeech extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "absentee-briefing", order = 26, copies = "meeting.absentees", audiences = INTERNAL)
    public static final class AbsenteeBriefing extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "appraisal-ballot", order = 22, copies = "appraisals", audiences = INTERNAL)
    public static final class ReviewBallot extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "appraisal-result",
            order = 22,
            copies = "appraisals",
            audiences = {INTERNAL, SUPERIOR})
    public static final class ReviewResult extends TemplateDocumentType {}
}
