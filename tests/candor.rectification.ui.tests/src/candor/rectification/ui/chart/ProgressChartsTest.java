// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotWidget;
import candor.testing.Condition;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chart of the ledger in the running program: by keys, and in words. */
@ExtendWith(DesktopExtension.class)
class ProgressChartsTest {

    @Test
    void theArrowsTellBarAfterBarAndAllOfItIsThereInWords(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        bot.menu("视图").menu("整改进度图").click();
        bot.settle();
        List<String> months =
                ProgressBars.byMonth(session.dossier()).stream().map(Bar::words).toList();
        assertThat(months).hasSizeGreaterThan(2);
        BotWidget<Widget> chart = bot.widgetWithId("chart.months");
        assertThat(((BarChart) chart.widget).words()).as("for a screen reader").contains(months);

        chart.setFocus();
        chart.pressKey(0, SWT.HOME);
        assertThat(told(bot)).isEqualTo(months.getFirst());
        chart.pressKey(0, SWT.ARROW_DOWN);
        assertThat(told(bot)).isEqualTo(months.get(1));
        chart.pressKey(0, SWT.END);
        chart.pressKey(0, SWT.ARROW_DOWN);
        assertThat(told(bot)).as("the last stays").isEqualTo(months.getLast());
        chart.pressKey(0, SWT.ARROW_UP);
        assertThat(told(bot)).isEqualTo(months.get(months.size() - 2));

        desktop.act(() -> session.dossier().getProblems().clear());
        bot.menu("视图").menu("整改进度图").click();
        bot.waitUntil(Condition.that(
                "not empty", () -> bot.widgetWithId("chart.summary").getText().startsWith("台账里还没有问题")));
        assertThat(bot.hasWidgetWithId("chart.months"))
                .as("no heading without bars")
                .isFalse();
        assertThat(told(bot)).isEmpty();
    }

    private static String told(Bot bot) {
        return bot.widgetWithId("chart.told").getText();
    }
}
