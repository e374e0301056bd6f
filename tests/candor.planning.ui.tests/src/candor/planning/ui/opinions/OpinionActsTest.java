// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Opinion;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SubjectScope;
import candor.model.query.Numbers;
import candor.model.query.Opinions;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opinions in the running program: pasted, recorded, corrected, passed on. */
@ExtendWith(DesktopExtension.class)
class OpinionActsTest {

    private static final String TABLE = "Solicitation.opinions/table";
    private static final String HEADED = "原文\t来源\n　开会多，\t群众\n\"下基层少，\n\"\"解剖麻雀\"\"不够 \"\t干部\n";

    private Desktop desktop;
    private Bot bot;
    private DossierSession session;
    private Solicitation round;
    private int before;

    @BeforeEach
    void open(Desktop desktop) {
        this.desktop = desktop;
        bot = desktop.bot();
        session = desktop.openSample();
        round = session.dossier().getSolicitations().get(1);
        before = round.getOpinions().size();
        show(round);
    }

    @Test
    void aRecordedOpinionOnlyShowsInItsFormAndIsNotDeleted() {
        Opinion opinion = round.getOpinions().getFirst();
        show(opinion);
        assertThat(bot.textWithId("Opinion.text").isReadOnly()).isTrue();
        assertThat(bot.textWithId("Opinion.text").getText()).isEqualTo(opinion.getText());
        assertThat(bot.sees("已经登记，原文不能再改")).isTrue();
        assertThat(bot.textWithId("Opinion.redactedText").isReadOnly()).isFalse();
    }

    @Test
    void aColumnOfTextsBecomesOpinionsWordForWord() {
        copy(HEADED);
        act("paste");
        bot.waitUntil(Condition.that("no dialog", () -> bot.hasWidgetWithId("opinions.paste.rows")));
        BotTable rows = bot.tableWithId("opinions.paste.rows");
        assertThat(rows.column("原文")).containsExactly("原文", "　开会多，", "下基层少，↵\"解剖麻雀\"不够 ");
        desktop.act(() -> rows.widget.getItem(0).setChecked(false));
        desktop.act(() -> rows.widget.notifyListeners(SWT.Selection, new Event()));
        assertThat(bot.sees("将新增 2 条")).isTrue();
        bot.comboBoxWithId("opinions.paste.subject").setSelection("个人：周承砚");
        bot.button("新增").click();
        bot.settle();
        List<Opinion> entered = round.getOpinions().subList(before, before + 2);
        assertThat(entered).extracting(Opinion::getText).containsExactly("　开会多，", "下基层少，\n\"解剖麻雀\"不够 ");
        assertThat(entered).extracting(Opinion::getScope).containsOnly(SubjectScope.PERSON);
        assertThat(entered).noneMatch(Opinions::isRecorded);
        act("record");
        assertThat(entered).as("they are selected").allMatch(Opinions::isRecorded);
        assertThat(entered)
                .extracting(Opinion::getRecordedOn)
                .containsOnly(LocalDate.now(desktop.service(Clock.class)));
        assertThat(entered).allMatch(Opinions::isUnchanged);
        desktop.undo();
        assertThat(entered).noneMatch(Opinions::isRecorded);
        desktop.undo();
        assertThat(round.getOpinions()).as("all of them in one step").hasSize(before);
    }

    @Test
    void anEmptyClipboardSaysWhatToDo() {
        copy(" ");
        act("paste");
        bot.waitUntil(Condition.that("no dialog", () -> bot.hasWidgetWithId("opinions.paste.rows")));
        assertThat(bot.sees("剪贴板里没有文字")).isTrue();
        assertThat(bot.button("新增").isEnabled()).isFalse();
        bot.button("取消").click();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void aCorrectionStrikesOutTheOldOneAndFeedbackIsNoted() {
        int counted = Numbers.of(session.dossier()).opinions();
        BotTable table = bot.tableWithId(TABLE);
        Opinion old = round.getOpinions().get(2);
        table.select(2);
        act("correct");
        Opinion correction = round.getOpinions().get(3);
        assertThat(correction.getCorrects()).isSameAs(old);
        assertThat(table.cell(2, 0)).isEqualTo("已更正");
        assertThat(table.selection()).containsExactly(3);
        assertThat(Numbers.of(session.dossier()).opinions()).isEqualTo(counted);
        bot.waitUntil(Condition.that("its form", () -> bot.sees("更正哪一条")));
        bot.textWithId("Opinion.text").setText("更正后的原文");
        act("record");
        assertThat(correction.getText()).isEqualTo("更正后的原文");
        assertThat(Opinions.isRecorded(correction)).isTrue();
        act("feedBack");
        assertThat(correction.getFeedbackOn()).isEqualTo(LocalDate.now(desktop.service(Clock.class)));
        table.select(2);
        assertThat(bot.buttonWithId("Solicitation.opinions/correct").isEnabled())
                .as("corrected once")
                .isFalse();
        assertThat(Opinions.isUnchanged(old)).isTrue();
    }

    private void act(String id) {
        bot.buttonWithId("Solicitation.opinions/" + id).click();
        bot.settle();
    }

    private void show(EObject object) {
        desktop.open(session, Place.of(object));
    }

    private void copy(String text) {
        desktop.act(() -> {
            Clipboard clipboard = new Clipboard(desktop.display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }
}
