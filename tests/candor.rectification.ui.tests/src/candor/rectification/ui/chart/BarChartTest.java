// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.FormColors;
import candor.testing.Screenshot;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.Collections;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the chart draws, and what it does not draw upon. */
@ExtendWith(DesktopExtension.class)
class BarChartTest {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;

    @Test
    void barsThatAreScrolledAwayAreNotDrawnUponWhatStandsBelow(Desktop desktop) {
        Shell shell = desktop.call(() -> new Shell(desktop.display(), SWT.SHELL_TRIM));
        Bar bar = new Bar("办公室", List.of(new Bar.Part("逾期", 4, Bar.Tone.LATE)));
        Composite below = desktop.call(() -> {
            shell.setLayout(new FillLayout(SWT.VERTICAL));
            ScrolledComposite scrolled = new ScrolledComposite(shell, SWT.V_SCROLL);
            scrolled.setExpandHorizontal(true);
            scrolled.setExpandVertical(true);
            BarChart chart = new BarChart(scrolled, "chart", "各责任部门", FormColors.LIGHT, told -> {});
            chart.show(Collections.nCopies(30, bar));
            scrolled.setContent(chart);
            scrolled.setMinHeight(chart.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            Composite empty = new Composite(shell, SWT.NONE);
            shell.setSize(WIDTH, HEIGHT);
            shell.open();
            assertThat(scrolled.getSize().y).isLessThan(chart.getSize().y);
            return empty;
        });
        desktop.bot().settle();
        assertThat(desktop.call(() -> Screenshot.colours(below))).hasSize(1);
        desktop.act(shell::close);
    }
}
