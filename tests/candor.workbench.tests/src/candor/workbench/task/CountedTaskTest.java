// SPDX-License-Identifier: EPL-2.0
package candor.workbench.task;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.BotShell;
import candor.testing.Condition;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long task that tells how far it is. */
@ExtendWith(DesktopExtension.class)
class CountedTaskTest {

    @Test
    void aPersonSeesHowFarItIsAndCanCancel(Desktop desktop) {
        CountDownLatch never = new CountDownLatch(1);
        AtomicReference<Exception> end = new AtomicReference<>();
        desktop.act(() -> {
            try {
                desktop.service(TaskRunner.class).runCounted("正在读取", count -> {
                    count.at(3, 7);
                    never.await();
                    return null;
                });
            } catch (Exception told) {
                end.set(told);
            }
        });
        BotShell shown = desktop.bot().shell("请稍候");
        desktop.bot().waitUntil(Condition.that("not told", () -> shown.bot().sees("正在读取（3/7）")));
        desktop.act(() -> shown.widget.traverse(SWT.TRAVERSE_ESCAPE));
        desktop.bot().waitUntil(Condition.that("goes on", () -> end.get() != null));
        assertThat(end.get()).isInstanceOf(CancellationException.class);
    }
}
