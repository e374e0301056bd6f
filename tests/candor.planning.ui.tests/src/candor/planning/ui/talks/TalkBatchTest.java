// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.matrix.MatrixSpot;
import candor.testing.Bot;
import candor.testing.CutTexts;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All talks that are missing, planned from the matrix in one step. */
@ExtendWith(DesktopExtension.class)
class TalkBatchTest extends TalkBoardCase {

    @Test
    void allThatIsMissingIsPlannedInOneStep(Desktop desktop) {
        open(desktop);
        window.act(
                () -> session.stack().execute(DeleteCommand.create(session.domain(), List.copyOf(dossier.getTalks()))));

        bot.button("批量安排…").click();
        Bot dialog = bot.shell("批量安排谈心谈话").bot();
        assertThat(dialog.textWithId("batch.from").getText()).isEqualTo("2022-01-12");
        assertThat(dialog.textWithId("batch.to").getText()).isEqualTo("2022-01-15");
        assertThat(dialog.sees("还有 ")).as("three days are too short").isTrue();
        dialog.textWithId("batch.from").setText("2022-01-05");
        assertThat(dialog.sees("排出 32 次谈话")).isTrue();
        assertThat(dialog.tableWithId("batch.table").rowCount()).isEqualTo(32);
        dialog.textWithId("batch.venue").setText("小会议室");
        dialog.button("安排这 32 次").click();

        assertThat(dossier.getTalks()).hasSize(32).allSatisfy(talk -> {
            assertThat(talk.getPlannedOn()).isBetween(LocalDate.of(2022, 1, 5), LocalDate.of(2022, 1, 14));
            assertThat(talk.getVenue()).isEqualTo("小会议室");
            assertThat(talk.getKinds()).isNotEmpty();
        });
        undo();
        assertThat(dossier.getTalks()).isEmpty();
    }

    @Test
    void nothingIsCutInEnglish(Desktop desktop) {
        open(desktop);
        lose(FIRST);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            bot.button("批量安排…").click();
            Bot dialog = bot.shell("Plan many talks").bot();

            assertThat(CutTexts.below(desktop.display(), bot.shell("Plan many talks").widget))
                    .isEmpty();
            dialog.button("Cancel").click();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whoHasNoTimeIsNotAsked(Desktop desktop) {
        open(desktop);
        lose(FIRST);
        lose(new MatrixSpot(0, 2));

        bot.button("批量安排…").click();
        Bot dialog = bot.shell("批量安排谈心谈话").bot();
        dialog.textWithId("batch.from").setText("2022-01-13");
        dialog.textWithId("batch.to").setText("2022-01-13");
        assertThat(dialog.sees("排出 2 次谈话")).isTrue();
        dialog.widgetWithId("batch.diaries").setFocus();
        bot.keyboard().press(' ');
        assertThat(dialog.button("安排这 0 次").isEnabled()).isFalse();
        assertThat(dialog.tableWithId("batch.table").getTableItem(0).getText(3)).contains("没有都有时间");
        bot.keyboard().press(' ');
        dialog.button("安排这 2 次").click();
        assertThat(dossier.getTalks()).hasSize(32);
    }
}
