// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.layout.Remark;
import candor.gongwen.style.PageGrid;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DesktopExtension.class)
class RemarkBarTest {

    /** What the layout did for a clause is said below the pages; where there is nothing to say there is no empty line. */
    @Test
    void showsRemarksWhereThereAreAny(Desktop desktop) {
        Remark adjusted = Remark.adjusted(new PageGrid(23, 28));
        desktop.call(() -> {
            Shell shell = new Shell(desktop.display());
            GridLayoutFactory.fillDefaults().applyTo(shell);
            RemarkBar bar = new RemarkBar(shell);
            Composite area = (Composite) shell.getChildren()[0];
            Label text = (Label) area.getChildren()[0];
            assertThat(area.getVisible()).isFalse();

            bar.show(List.of(adjusted, Remark.NO_TEXT_ON_FIRST_PAGE));
            assertThat(area.getVisible()).isTrue();
            assertThat(text.getText()).contains("每面23行", "首页没有正文").contains("\n");

            bar.show(List.of());
            assertThat(area.getVisible()).isFalse();
            shell.dispose();
            return null;
        });
    }
}
