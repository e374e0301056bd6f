// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Looks at every dialog that opens in a test, whoever opens it and of whatever class it is: it belongs to a visible window, is modal to it
 * alone, can be closed by Esc, has a title and the icon of its window, and does not open behind another one of the same window. A window
 * beside others, such as that of the guide, has all of this but that it is modal.
 */
public final class DialogWatch {
    private static final String WINDOW = "org.eclipse.jface.window.Window";

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private final List<String> faults = new ArrayList<>();
    private final Listener shown = this::shown;
    private final Display display;

    private DialogWatch(Display display) {
        this.display = display;
    }

    /** Looks from now on. */
    public static DialogWatch begin(Display display) {
        DialogWatch watch = new DialogWatch(display);
        UiThread.call(display, () -> {
            display.addFilter(SWT.Show, watch.shown);
            return null;
        });
        return watch;
    }

    /**
     * Looks no longer.
     *
     * @throws AssertionError where a dialog was not as it has to be
     */
    public void end() {
        UiThread.call(display, () -> {
            display.removeFilter(SWT.Show, shown);
            return null;
        });
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private void shown(Event event) {
        if (event.widget instanceof Shell shell && isJudged(shell)) {
            Object maker = shell.getData();
            String name = (maker == null ? "" : maker.getClass().getSimpleName() + " ") + "“" + shell.getText() + "”: ";
            require(shell.getParent() instanceof Shell owner && owner.isVisible(), name + "belongs to no window");
            require(
                    (shell.getStyle() & MODAL) == (isDialog(shell) ? SWT.PRIMARY_MODAL : 0),
                    name + "is not modal to its window alone");
            require((shell.getStyle() & SWT.CLOSE) != 0, name + "cannot be closed by Esc");
            require(!shell.getText().isBlank(), name + "has no title");
            if (shell.getParent() instanceof Shell owner && hasIcon(owner)) {
                require(hasIcon(shell), name + "has no icon");
            }
            for (Shell other : display.getShells()) {
                boolean beside = other != shell && other.isVisible() && isDialog(other) && root(other) == root(shell);
                require(!beside || isAbove(shell, other), name + "opens behind “" + other.getText() + "”");
            }
        }
    }

    private void require(boolean fulfilled, String fault) {
        if (!fulfilled) {
            faults.add(fault);
        }
    }

    private static boolean isAbove(Shell shell, Shell other) {
        return shell == other || shell.getParent() instanceof Shell owner && isAbove(owner, other);
    }

    private static Shell root(Shell shell) {
        return shell.getParent() instanceof Shell owner ? root(owner) : shell;
    }

    private static boolean hasIcon(Shell shell) {
        return shell.getImage() != null || shell.getImages().length > 0;
    }

    /** Whether it is a dialog, or a window with a title that belongs to another. */
    private static boolean isJudged(Shell shell) {
        return isDialog(shell) || shell.getParent() != null && (shell.getStyle() & SWT.TITLE) != 0;
    }

    private static boolean isDialog(Shell shell) {
        return (shell.getStyle() & MODAL) != 0 || isOfThePlatform(shell);
    }

    /** The platform's dialogs put themselves into their shell. */
    private static boolean isOfThePlatform(Shell shell) {
        Class<?> type = shell.getData() == null ? null : shell.getData().getClass();
        while (type != null && !type.getName().equals(WINDOW)) {
            type = type.getSuperclass();
        }
        return type != null;
    }
}
