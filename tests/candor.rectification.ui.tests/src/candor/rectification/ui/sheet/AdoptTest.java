// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.Opinion;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemSource;
import candor.model.query.Ledger;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.Ids;
import candor.workbench.editor.Editors;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Problems of the ledger made from everything that they can come from, where it stands in the navigator. */
@ExtendWith(DesktopExtension.class)
class AdoptTest {

    private static final String ADOPT = "candor.command.adopt";

    private Desktop desktop;
    private DossierSession session;
    private Dossier dossier;
    private final List<ProblemSource> sources = new ArrayList<>();

    @BeforeEach
    void open(Desktop desktop) {
        this.desktop = desktop;
        session = desktop.openSample();
        dossier = session.dossier();
        desktop.act(this::emptyLedger);
    }

    /** One of each kind; with an empty ledger each of them can become a problem. */
    private void emptyLedger() {
        dossier.getProblems().forEach(problem -> problem.getSources().clear());
        dossier.getProblems().clear();
        sources.addAll(List.of(
                dossier.getSolicitations().getFirst().getOpinions().getFirst(),
                dossier.getTalks().getFirst(),
                dossier.getExaminations().getFirst().getProblems().getFirst(),
                dossier.getCriticisms().getFirst(),
                dossier.getEvaluations().getFirst()));
        dossier.getPreviousMeetings().stream()
                .map(meeting -> meeting.getProblems().stream()
                        .filter(problem -> !Ledger.isFinished(problem))
                        .findFirst()
                        .orElseThrow())
                .forEach(sources::add);
        assertThat(sources).hasSize(7);
    }

    /** The navigator goes with what somebody has gone to. The toolkit hands on the keyboard in its own time; the navigator has to have it for good. */
    private void goTo(EObject object) {
        Editors editors = desktop.editors(session);
        desktop.act(() -> editors.open(object, null));
        desktop.execute("candor.command.navigator");
        desktop.bot()
                .waitUntil(Condition.that(
                        "not in the navigator",
                        () -> desktop.display().getFocusControl() instanceof Tree
                                && Ids.NAVIGATOR.equals(
                                        desktop.parts().getActivePart().getElementId())));
    }

    private static boolean isLinked(Problem problem, ProblemSource source) {
        return source instanceof Problem earlier
                ? problem.getCarriedFrom() == earlier
                : problem.getSources().contains(source)
                        && source.getLedgerProblems().contains(problem);
    }

    @Test
    void everySourceBecomesAProblemByTheKeysInOneStepAndIsLinkedBothWays() {
        for (ProblemSource source : sources) {
            goTo(source);
            desktop.bot().waitUntil(Condition.that("not possible", () -> desktop.canExecute(ADOPT)));
            desktop.bot().keyboard().press(SWT.CTRL, SWT.SHIFT, 'p');
            desktop.bot()
                    .waitUntil(
                            Condition.that("nothing made of " + source.eClass().getName(), () -> !dossier.getProblems()
                                    .isEmpty()));
            Problem made = dossier.getProblems().getLast();
            assertThat(isLinked(made, source)).as(source.eClass().getName()).isTrue();
            assertThat(made.getNumber()).isNotBlank();
            assertThat(desktop.bot().hasWidgetWithId("Problem.summary"))
                    .as("its form is shown")
                    .isTrue();

            goTo(source);
            assertThat(desktop.canExecute(ADOPT)).as("it is in the ledger").isFalse();
            desktop.undo();
            assertThat(dossier.getProblems()).as("one step").isEmpty();
            assertThat(source.getLedgerProblems()).isEmpty();
        }
    }

    @Test
    void theMenuOfTheNavigatorOffersItWhereSomethingCanBecomeAProblem() {
        Bot bot = desktop.bot();
        goTo(sources.getFirst());
        bot.treeWithId("navigator.tree").contextMenu("列为问题").click();
        bot.waitUntil(
                Condition.that("nothing made", () -> !dossier.getProblems().isEmpty()));
        assertThat(dossier.getProblems().getLast().getSummary()).isEqualTo(((Opinion) sources.getFirst()).getText());
        goTo(dossier.getPersons().getFirst());
        assertThat(desktop.canExecute(ADOPT)).isFalse();
    }

    @Test
    void whatIsSelectedInAnotherDossierIsLeftAlone() {
        goTo(sources.getFirst());
        desktop.bot().waitUntil(Condition.that("not possible", () -> desktop.canExecute(ADOPT)));
        DossierSession second = desktop.openSample();
        assertThat(second.dossier()).isNotSameAs(dossier);
        assertThat(desktop.canExecute(ADOPT)).isFalse();
        assertThat(desktop.canExecute("candor.command.delete")).isFalse();
    }
}
