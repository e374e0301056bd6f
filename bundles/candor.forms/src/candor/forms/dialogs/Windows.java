// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import java.util.Optional;
import org.eclipse.jface.util.Geometry;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Which window a dialog belongs to. */
public final class Windows {

    /** How far around itself a window leaves traces, its frame included, in points. */
    private static final int EDGE = 32;

    private Windows() {}

    /**
     * This window, where it can have a dialog, else the one in front; of one that waits for a dialog already, that dialog, so that nothing
     * opens behind it. Null where the program has no window at all.
     */
    public static Shell parent(Shell asked) {
        return topmost(
                isWindow(asked)
                        ? asked
                        : front(asked == null || asked.isDisposed() ? Display.getDefault() : asked.getDisplay()));
    }

    private static Shell topmost(Shell window) {
        Shell top = window;
        for (Shell below : window == null ? new Shell[0] : window.getShells()) {
            if (isWindow(below) && below.getParent() == top && (below.getStyle() & SWT.PRIMARY_MODAL) != 0) {
                top = topmost(below);
            }
        }
        return top;
    }

    /** The window in front: the active one, a popup's owner where a popup is active, else the last that was opened. */
    public static Shell front(Display display) {
        Shell active = display.getActiveShell();
        while (active != null && !isWindow(active)) {
            active = active.getParent() instanceof Shell owner ? owner : null;
        }
        if (active != null) {
            return active;
        }
        Shell last = null;
        for (Shell shell : display.getShells()) {
            last = isWindow(shell) ? shell : last;
        }
        return last;
    }

    /** The name of the class of a dialog, by which the guide knows it; nothing where the window is none. */
    public static Optional<String> dialog(Shell window) {
        return window != null && window.getData() instanceof Window dialog
                ? Optional.of(dialog.getClass().getSimpleName())
                : Optional.empty();
    }

    /** A window without a frame that belongs to another one, such as a list that drops down. */
    public static Shell popup(Shell owner, int style) {
        Shell shell = new Shell(owner, SWT.NO_TRIM | style);
        repaintBehind(shell);
        return shell;
    }

    /**
     * A window of its own kind that belongs to another one.
     *
     * @param owner null for the one in front
     */
    public static Shell owned(Shell owner, int style) {
        Shell parent = parent(owner);
        Shell shell = parent == null ? new Shell(Display.getDefault(), style) : new Shell(parent, style);
        belong(shell);
        return shell;
    }

    /** Makes a window one with the one it belongs to: it has its icon, and leaves nothing behind on it. */
    static void belong(Shell shell) {
        if (shell.getParent() instanceof Shell owner) {
            shell.setImages(owner.getImages());
            shell.setImage(owner.getImage());
            repaintBehind(shell);
        }
    }

    /** Paints anew what a window has covered, once it is gone: on a screen of 200 % traces of its edge would stay there. */
    private static void repaintBehind(Shell shell) {
        shell.addListener(SWT.Dispose, event -> {
            Rectangle covered = shell.getBounds();
            Geometry.expand(covered, EDGE, EDGE, EDGE, EDGE);
            for (Composite below = shell.getParent(); below != null; below = below.getParent()) {
                Composite window = below;
                window.getDisplay().asyncExec(() -> repaint(window, covered));
            }
        });
    }

    private static void repaint(Composite window, Rectangle covered) {
        if (!window.isDisposed()) {
            Rectangle part = Geometry.toControl(window, covered);
            window.redraw(part.x, part.y, part.width, part.height, true);
        }
    }

    /** Whether a shell can own a dialog; a popup or tool tip cannot, because it closes first. */
    private static boolean isWindow(Shell shell) {
        return shell != null && !shell.isDisposed() && shell.isVisible() && (shell.getStyle() & SWT.TITLE) != 0;
    }
}
