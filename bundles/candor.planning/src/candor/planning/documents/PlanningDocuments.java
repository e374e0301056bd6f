// SPDX-License-Identifier: EPL-2.0
package candor.planning.documents;

import static candor.export.document.Audience.INTERNAL;
import static candor.export.document.Audience.PUBLIC;
import static candor.export.document.Audience.SUPERIOR;

import candor.export.DocumentType;
import candor.export.TemplateDocument;
import candor.export.TemplateDocumentType;
import org.osgi.service.component.annotations.Component;

/** The documents of the time before the meeting, in the course of the work. Their templates lie in the folder {@code templates}. */
public final class PlanningDocuments {

    private PlanningDocuments() {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "request",
            order = 1,
            audiences = {INTERNAL, SUPERIOR})
    public static final class Request extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "plan",
            order = 2,
            audiences = {INTERNAL, SUPERIOR})
    public static final class Plan extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "invitation",
            order = 3,
            audiences = {INTERNAL, SUPERIOR})
    public static final class Invitation extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "study-plan",
            order = 4,
            audiences = {INTERNAL, SUPERIOR})
    public static final class StudyPlan extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "study-record",
            order = 5,
            audiences = {INTERNAL, SUPERIOR})
    public static final class StudyRecord extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "solicitation-notice",
            order = 6,
            audiences = {INTERNAL, SUPERIOR, PUBLIC})
    public static final class SolicitationNotice extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "solicitation-channels", order = 7, audiences = INTERNAL)
    public static final class SolicitationChannels extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "opinion-summary",
            order = 8,
            audiences = {INTERNAL, SUPERIOR})
    public static final class OpinionSummary extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "opinion-feedback", order = 9, copies = "members", audiences = INTERNAL)
    public static final class OpinionFeedback extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "opinion-feedback-team", order = 10, audiences = INTERNAL)
    public static final class OpinionFeedbackTeam extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "opinion-report",
            order = 11,
            audiences = {INTERNAL, SUPERIOR})
    public static final class OpinionReport extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(
            id = "talk-plan",
            order = 12,
            audiences = {INTERNAL, SUPERIOR})
    public static final class PlanOfTalks extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "talk-record", order = 13, copies = "talks", audiences = INTERNAL)
    public static final class TalkRecord extends TemplateDocumentType {}

    @Component(service = DocumentType.class)
    @TemplateDocument(id = "talk-register", order = 13, audiences = INTERNAL)
    public static final class TalkRegister extends TemplateDocumentType {}
}
