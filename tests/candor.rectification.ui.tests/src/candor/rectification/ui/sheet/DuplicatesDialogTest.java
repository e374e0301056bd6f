// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.meeting.Problem;
import candor.model.meeting.Talk;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window that finds problems which may be one, in the running program. */
@ExtendWith(DesktopExtension.class)
class DuplicatesDialogTest {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;
    private static final String TITLE = "可能重复的问题";

    private Desktop desktop;
    private Bot bot;
    private Dossier dossier;
    private Problem kept;
    private Problem near;
    private Problem same;
    private Opinion opinion;
    private Talk talk;

    @BeforeEach
    void open(Desktop desktop) {
        this.desktop = desktop;
        bot = desktop.bot();
        DossierSession session = desktop.openSample();
        dossier = session.dossier();
        opinion = dossier.getSolicitations().getFirst().getOpinions().getFirst();
        talk = dossier.getTalks().getFirst();
        kept = problem("01", "下基层调研不够深入");
        near = problem("02", "下基层调研不深入");
        same = problem("03", "下基层调研，不够深入。");
        Problem other = problem("04", "会议偏多");
        desktop.act(() -> {
            dossier.getProblems().clear();
            dossier.getProblems().addAll(List.of(kept, near, same, other));
            near.getSources().add(opinion);
            same.getSources().add(talk);
        });
        desktop.open(session, Place.stage(dossier, Literals.DOSSIER__PROBLEMS));
    }

    private static Problem problem(String number, String summary) {
        Problem problem = MAKE.createProblem();
        problem.setNumber(number);
        problem.setSummary(summary);
        Measure measure = MAKE.createMeasure();
        measure.setText("措施" + number);
        problem.getMeasures().add(measure);
        return problem;
    }

    private Bot find() {
        bot.buttonWithId("Dossier.problems/duplicates").click();
        return bot.shell(TITLE).bot();
    }

    private void check(BotTable table, int row) {
        desktop.act(() -> {
            table.widget.getItem(row).setChecked(true);
            table.widget.select(row);
            table.widget.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void whatIsCheckedBecomesOneWithAllSourcesAndMeasuresInOneStep() {
        Bot dialog = find();
        BotTable table = dialog.tableWithId("duplicates.table");
        assertThat(table.column("相近程度")).as("the most alike first").containsExactly("100%", "80%");
        assertThat(table.column("并入的问题")).containsExactly("03　下基层调研，不够深入。", "02　下基层调研不深入");
        assertThat(table.column("保留的问题")).containsOnly("01　下基层调研不够深入");
        assertThat(dialog.button("合并所选").isEnabled()).isFalse();
        check(table, 0);
        assertThat(dialog.widgetWithId("duplicates.whole").getText()).isEqualTo("并入：03　下基层调研，不够深入。\n保留：01　下基层调研不够深入");
        check(table, 1);
        dialog.button("合并所选").click();
        bot.settle();

        assertThat(dossier.getProblems()).extracting(Problem::getNumber).containsExactly("01", "04");
        assertThat(kept.getSources()).containsExactlyInAnyOrder(opinion, talk);
        assertThat(opinion.getLedgerProblems()).contains(kept);
        assertThat(kept.getMeasures()).extracting(Measure::getText).containsExactly("措施01", "措施03", "措施02");
        desktop.undo();
        assertThat(dossier.getProblems())
                .as("one step")
                .extracting(Problem::getNumber)
                .containsExactly("01", "02", "03", "04");
        assertThat(near.getSources()).containsExactly(opinion);
        assertThat(kept.getSources()).isEmpty();
    }

    @Test
    void oneOfSeveralIsChosenAndCancellingChangesNothing() {
        Bot dialog = find();
        check(dialog.tableWithId("duplicates.table"), 0);
        dialog.button("取消").click();
        assertThat(dossier.getProblems()).hasSize(4);

        dialog = find();
        check(dialog.tableWithId("duplicates.table"), 1);
        dialog.button("合并所选").click();
        bot.settle();
        assertThat(dossier.getProblems()).extracting(Problem::getNumber).containsExactly("01", "03", "04");
    }

    @Test
    void whereNothingIsAlikeThatIsSaid() {
        desktop.act(() -> dossier.getProblems().removeAll(List.of(near, same)));
        bot.buttonWithId("Dossier.problems/duplicates").click();
        bot.waitUntil(Condition.that("not said", () -> bot.sees("没有找到说法相近的问题。")));
    }
}
