// SPDX-License-Identifier: EPL-2.0
package candor.workbench.task;

import candor.forms.LiteralText;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/** Says what is going on and offers to cancel it. */
final class ProgressShell implements AutoCloseable {

    private static final int WIDTH = 360;

    private final Display display;
    private final String title;
    private final boolean counted;
    private final Runnable cancel;

    /** What was told last and is not shown yet; null where all of it is. */
    private final AtomicReference<int[]> news = new AtomicReference<>();

    private Shell shell;
    private Label label;
    private ProgressBar bar;
    private boolean cancelled;

    /** @param counted whether it is told how far the work is, see {@link #at} */
    ProgressShell(Display display, String title, boolean counted, Runnable cancel) {
        this.display = display;
        this.title = title;
        this.counted = counted;
        this.cancel = cancel;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Shows how far the work is; from any thread. What comes faster than it can be shown is passed over. */
    void at(int number, int all) {
        if (news.getAndSet(new int[] {number, all}) == null && !display.isDisposed()) {
            display.asyncExec(this::tell);
        }
    }

    private void tell() {
        if (bar != null && !bar.isDisposed() && !cancelled) {
            int[] now = news.getAndSet(null);
            if (now != null) {
                bar.setMaximum(now[1]);
                bar.setSelection(now[0] - 1);
                label.setText(LiteralText.of(WorkbenchTexts.get("task.count", title, now[0], now[1])));
            }
        }
    }

    /** Shows itself over the active window. */
    Shell open() {
        shell = Windows.owned(null, SWT.DIALOG_TRIM | SWT.PRIMARY_MODAL);
        Composite parent = shell.getParent();
        shell.setText(WorkbenchTexts.get("task.title"));
        GridLayoutFactory.swtDefaults().margins(24, 16).spacing(8, 12).applyTo(shell);
        label = new Label(shell, SWT.WRAP);
        label.setText(LiteralText.of(title));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        bar = new ProgressBar(shell, counted ? SWT.SMOOTH : SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Button button = new Button(shell, SWT.PUSH);
        button.setText(WorkbenchTexts.get("task.cancel"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> cancel(button));
        // Esc cancels, too; the window goes when the work has ended.
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            cancel(button);
        });
        tell();
        shell.pack();
        Rectangle around = parent == null ? display.getPrimaryMonitor().getClientArea() : parent.getBounds();
        shell.setLocation(
                around.x + (around.width - shell.getSize().x) / 2, around.y + (around.height - shell.getSize().y) / 3);
        shell.open();
        return shell;
    }

    private void cancel(Button button) {
        if (!cancelled) {
            cancelled = true;
            button.setEnabled(false);
            label.setText(LiteralText.of(WorkbenchTexts.get("task.cancelling")));
            cancel.run();
        }
    }

    @Override
    public void close() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
    }
}
