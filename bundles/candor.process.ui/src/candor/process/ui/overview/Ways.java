// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.core.rules.LiveCheck;
import candor.core.rules.Severity;
import candor.edit.Steps;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.Stage;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.view.DossierViews;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.emf.ecore.EReference;

/** Opens the places that the facts of an overview lead to. */
@Creatable
final class Ways {

    private final DossierSession session;
    private final Editors editors;
    private final DossierViews views;
    private final LiveCheck check;

    @Inject
    Ways(DossierSession session, Editors editors, DossierViews views, LiveCheck check) {
        this.session = session;
        this.editors = editors;
        this.views = views;
        this.check = check;
    }

    /** Opens the form of a stage. */
    void stage(Stage stage) {
        editors.goTo(Place.group(session.dossier(), OverviewWords.key(stage)));
    }

    /** Opens the first view that a bundle contributes to a stage; the form of the stage where there is none. */
    void view(Stage stage) {
        views.all().stream()
                .filter(view -> view.stage().equals(OverviewWords.key(stage)))
                .findFirst()
                .ifPresentOrElse(view -> views.open(view.id()), () -> stage(stage));
    }

    /** Opens one list of the dossier. */
    void list(EReference list) {
        editors.goTo(Place.field(session.dossier(), list));
    }

    /** Opens the place where something due is entered. */
    void due(Due due) {
        editors.open(due.object(), due.feature());
    }

    /** Opens the place of what the person has left to do, the largest part first. */
    void behind(Behind behind) {
        if (behind.talks() > 0) {
            view(Stage.TALKS);
        } else if (behind.material()) {
            examination(behind)
                    .ifPresentOrElse(paper -> editors.goTo(Place.of(paper)), () -> stage(Stage.EXAMINATIONS));
        } else {
            list(Literals.DOSSIER__PROBLEMS);
        }
    }

    private Optional<Examination> examination(Behind behind) {
        return session.dossier().getExaminations().stream()
                .filter(paper -> paper.getPerson() == behind.person())
                .findFirst();
    }

    /** Opens the place of the first finding of a severity. */
    void findings(Severity severity) {
        check.known().stream()
                .filter(finding -> finding.severity() == severity)
                .findFirst()
                .ifPresent(finding -> editors.open(finding.object(), finding.feature()));
    }

    /** Opens the field of something that the request lacks; makes the meeting first where there is none. */
    void first(FirstStep step) {
        Dossier dossier = session.dossier();
        if (step.object() == null && dossier.getMeeting() == null) {
            session.execute(new Steps(session.domain())
                    .set(dossier, Literals.DOSSIER__MEETING, MeetingFactory.eINSTANCE.createMeeting())
                    .command());
        }
        editors.open(step.object() == null ? dossier.getMeeting() : step.object(), step.feature());
    }
}
