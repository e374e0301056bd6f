// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressEntry;
import candor.model.meeting.Solicitation;
import candor.model.query.Ledger;
import candor.testing.Bot;
import candor.testing.BotButton;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.place.Place;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.task.FileOpener;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.ScriptedChooser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as a sheet in the running program: what is seen of a problem and what is done with it. */
@ExtendWith(DesktopExtension.class)
class LedgerSheetTest {

    private static final String LEDGER = "Dossier.problems";

    private Desktop desktop;
    private Bot bot;
    private DossierSession session;

    @BeforeEach
    void open(Desktop desktop) {
        this.desktop = desktop;
        bot = desktop.bot();
        session = desktop.openSample();
        desktop.act(() -> session.dossier().getProblems().clear());
    }

    private Problem problem(String summary) {
        Problem problem = MeetingFactory.eINSTANCE.createProblem();
        problem.setSummary(summary);
        Measure measure = MeetingFactory.eINSTANCE.createMeasure();
        measure.setText("每月调研");
        measure.setDeadline(LocalDate.of(2001, 1, 1));
        problem.getMeasures().add(measure);
        desktop.act(() -> session.dossier().getProblems().add(problem));
        return problem;
    }

    private void show(Place place) {
        desktop.open(session, place);
    }

    private BotTable ledger() {
        show(Place.stage(session.dossier(), Literals.DOSSIER__PROBLEMS));
        return bot.tableWithId(LEDGER + "/table");
    }

    private void act(String list, String id) {
        bot.buttonWithId(list + "/" + id).click();
        bot.settle();
    }

    /** The button of the dialog: the one below the list says the same. */
    private BotButton dialog(String act) {
        return bot.shell(act).bot().button(act);
    }

    private void waitFor(String id) {
        bot.waitUntil(Condition.that("no " + id, () -> bot.hasWidgetWithId(id)));
    }

    @Test
    void opinionsBecomeProblemsFromTheirListInOneStep() {
        Solicitation round = session.dossier().getSolicitations().getFirst();
        Opinion first = MeetingFactory.eINSTANCE.createOpinion();
        first.setText("下基层调研不够深入");
        Opinion second = MeetingFactory.eINSTANCE.createOpinion();
        second.setText("下基层调研不深入");
        desktop.act(() -> round.getOpinions().addAll(List.of(first, second)));
        show(Place.of(round));
        int at = round.getOpinions().size() - 2;
        bot.tableWithId("Solicitation.opinions/table").select(at, at + 1);
        act("Solicitation.opinions", "adopt");
        assertThat(session.dossier().getProblems())
                .extracting(Problem::getSummary)
                .containsExactly("下基层调研不够深入", "下基层调研不深入");
        assertThat(bot.buttonWithId("Solicitation.opinions/adopt").isEnabled())
                .as("they are in the ledger")
                .isFalse();
        desktop.undo();
        assertThat(session.dossier().getProblems()).as("one step").isEmpty();
    }

    @Test
    void aLateProblemIsPutOffWithReasonAndConsentAndClosedWithReviewerAndOpinion() {
        Problem problem = problem("学得不深");
        Person reviewer = session.dossier().getPersons().getFirst();
        BotTable table = ledger();
        assertThat(table.columns())
                .as("number and problem stay, then what is computed")
                .startsWith("", "编号", "问题", "进展");
        assertThat((int) table.get(sheet -> sheet.getColumn(2).getWidth()))
                .as("the problem is seen")
                .isPositive();
        assertThat(table.column("进展")).containsExactly("⚠ 逾期");
        table.select(0);
        act(LEDGER, "postpone");
        waitFor("Postponement.reason");
        assertThat(dialog("延期").isEnabled()).isFalse();
        bot.textWithId("Postponement.newDeadline").typeText("2099-01-01");
        bot.textWithId("Postponement.reason").typeText("等批复");
        bot.textWithId("Postponement.approvedBy").typeText(reviewer.getName());
        bot.textWithId("Postponement.approvedBy").traverse(SWT.TRAVERSE_RETURN);
        bot.waitUntil(Condition.that("not enough", () -> dialog("延期").isEnabled()));
        dialog("延期").click();
        bot.settle();
        Measure measure = problem.getMeasures().getFirst();
        assertThat(measure.getDeadline()).isEqualTo(LocalDate.of(2099, 1, 1));
        assertThat(measure.getPostponements().getFirst().getApprovedBy()).isSameAs(reviewer);

        act(LEDGER, "close");
        waitFor("Closure.opinion");
        bot.textWithId("Closure.opinion").typeText("资料齐全，同意销号");
        bot.textWithId("Closure.acceptedBy").typeText(reviewer.getName());
        bot.textWithId("Closure.acceptedBy").traverse(SWT.TRAVERSE_RETURN);
        bot.waitUntil(Condition.that("not enough", () -> dialog("销号").isEnabled()));
        dialog("销号").click();
        bot.settle();
        assertThat(Ledger.isClosed(problem)).isTrue();
        assertThat(problem.getClosure().getAcceptedBy()).isSameAs(reviewer);
        assertThat(table.column("进展")).containsExactly("已销号");
        act(LEDGER, "reopen");
        waitFor("Reopening.reason");
        bot.textWithId("Reopening.reason").typeText("反弹");
        dialog("重新启动").click();
        bot.settle();
        assertThat(Ledger.isClosed(problem)).isFalse();
        desktop.undo();
        assertThat(Ledger.isClosed(problem)).isTrue();
    }

    @Test
    void progressIsNotedWithAFileThatIsKeptInTheDossierOnce(@TempDir Path folder) throws Exception {
        Problem problem = problem("学得不深");
        ledger().select(0);
        act(LEDGER, "report");
        waitFor("ProgressEntry.text");
        bot.textWithId("ProgressEntry.text").typeText("调研两次");
        dialog("登记进展").click();
        bot.settle();
        ProgressEntry entry = problem.getMeasures().getFirst().getEntries().getFirst();
        assertThat(entry.getText()).isEqualTo("调研两次");
        Path file = Files.writeString(folder.resolve("照片.png"), "图");
        desktop.provide(FileChooser.class, new ScriptedChooser(file));
        show(Place.of(problem.getMeasures().getFirst()));
        bot.tableWithId("Measure.entries/table").select(0);
        int kept = session.dossier().getAttachments().size();
        act("Measure.entries", "attach");
        act("Measure.entries", "attach");
        assertThat(entry.getEvidence()).hasSize(1);
        assertThat(session.dossier().getAttachments()).hasSize(kept + 1);
        List<Path> opened = new ArrayList<>();
        desktop.provide(FileOpener.class, opened::add);
        act("Measure.entries", "openEvidence");
        assertThat(opened)
                .singleElement()
                .satisfies(copy ->
                        assertThat(copy).hasFileName("照片.png").hasContent("图").isNotEqualTo(file));
    }
}
