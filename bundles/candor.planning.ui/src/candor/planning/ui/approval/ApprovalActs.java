// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.approval;

import candor.core.store.MeetingFileException;
import candor.edit.FeatureWriter;
import candor.edit.RefusedException;
import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.DocumentException;
import candor.forms.FormNavigation;
import candor.model.meeting.Attachment;
import candor.model.meeting.Decision;
import candor.model.meeting.Letter;
import candor.paper.PrintShop;
import candor.planning.approval.ApprovalEdits;
import candor.planning.approval.Approvals;
import candor.planning.approval.RequestVersions;
import candor.planning.ui.PlanningTexts;
import candor.process.drafts.PaperVersions;
import candor.workbench.session.DossierSession;
import candor.workbench.view.DossierViews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/**
 * Does what the buttons of the approval page offer. Each is one step of undo; what has to be filled in by hand opens as
 * a form.
 */
final class ApprovalActs {

    private static final String COMPARISON = "candor.process.comparison";

    private final DossierSession session;
    private final FormNavigation navigation;
    private final PrintShop shop;
    private final DossierViews views;
    private final Clock clock;
    private final ApprovalEdits edits;
    private final FeatureWriter writer;
    private String trouble = "";

    ApprovalActs(DossierSession session, FormNavigation navigation, PrintShop shop, DossierViews views, Clock clock) {
        this.session = session;
        this.navigation = navigation;
        this.shop = shop;
        this.views = views;
        this.clock = clock;
        this.edits = new ApprovalEdits(session.domain(), session.dossier(), clock);
        this.writer = new FeatureWriter(session.domain(), clock::millis);
    }

    /** Why the last act failed; empty where it did not. */
    String trouble() {
        return trouble;
    }

    void receiveNotice() {
        Letter notice = edits.notice();
        run(edits.receiveNotice(notice), PlanningTexts.get("approval.notice.act"), notice);
    }

    void draft() {
        Letter request = edits.request();
        run(edits.draft(request), PlanningTexts.get("approval.draft.act"), request);
    }

    void deliberate() {
        run(edits.deliberate(), PlanningTexts.get("approval.deliberation.act"), null);
    }

    void send() {
        run(edits.send(versions("approval.version.sent")), PlanningTexts.get("approval.sending.act"), null);
    }

    void reply(Decision decision) {
        Letter reply = edits.reply(decision);
        String name = Approvals.approves(decision) ? "approval.version.approved" : "approval.version.returned";
        run(edits.receiveReply(reply, versions(name)), PlanningTexts.get("approval.reply.act"), reply);
    }

    void finish() {
        run(edits.finish(), PlanningTexts.get("approval.final.act"), null);
    }

    /** Shows the versions side by side. */
    void compare() {
        views.open(COMPARISON);
    }

    private void run(Command command, String label, Letter opened) {
        if (command == UnexecutableCommand.INSTANCE) {
            trouble = PlanningTexts.get("approval.trouble.refused");
            return;
        }
        try {
            writer.execute(command, label);
        } catch (RefusedException refused) {
            trouble = refused.getMessage();
            return;
        }
        if (opened != null) {
            navigation.open(opened);
        }
    }

    /**
     * Versions of the papers as they are now; a paper that has not changed since its latest version is not kept again.
     */
    private List<Attachment> versions(String name) {
        trouble = "";
        List<Attachment> kept = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        int round = Approvals.rounds(session.dossier().getMeeting()).size();
        for (String paper : RequestVersions.PAPERS.reversed()) {
            shop.catalog()
                    .find(paper)
                    .flatMap(type -> keep(type, name(name, type, round), today))
                    .ifPresent(kept::add);
        }
        return kept;
    }

    private static String name(String key, DocumentType type, int round) {
        String label = type.label(ExportService.LANGUAGE);
        return switch (key) {
            case "approval.version.sent" -> PlanningTexts.get("approval.version.sent", label, round);
            case "approval.version.approved" -> PlanningTexts.get("approval.version.approved", label, round);
            default -> PlanningTexts.get("approval.version.returned", label, round);
        };
    }

    private Optional<Attachment> keep(DocumentType type, String name, LocalDate today) {
        try {
            Attachment version = PaperVersions.keep(session.document(), type, name, today);
            return isLatest(version) ? Optional.empty() : Optional.of(version);
        } catch (DocumentException | MeetingFileException failed) {
            trouble = PlanningTexts.get("approval.trouble.version", name, failed.getMessage());
            return Optional.empty();
        }
    }

    private boolean isLatest(Attachment version) {
        return PaperVersions.of(Approvals.rounds(session.dossier().getMeeting())).reversed().stream()
                .filter(earlier -> version.getDescription().equals(earlier.getDescription()))
                .findFirst()
                .filter(earlier -> version.getSha256().equals(earlier.getSha256()))
                .isPresent();
    }
}
