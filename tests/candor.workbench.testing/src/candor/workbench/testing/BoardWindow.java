// SPDX-License-Identifier: EPL-2.0
package candor.workbench.testing;

import candor.forms.matrix.Matrix;
import candor.forms.matrix.MatrixCell;
import candor.forms.matrix.MatrixSpot;
import candor.testing.Bot;
import candor.testing.UiThread;
import candor.workbench.board.Board;
import candor.workbench.session.DossierSession;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A window with nothing but one board with a matrix, which follows its dossier. */
public final class BoardWindow<B extends Board> {

    private final Shell shell;
    private final B board;
    private final Bot bot;
    private final Matrix matrix;

    /**
     * Opens it and gives the keyboard to the matrix.
     *
     * @param matrix identifier of the matrix
     */
    public BoardWindow(Desktop desktop, DossierSession session, String matrix, Function<Composite, B> made) {
        shell = desktop.call(() -> {
            Shell window = new Shell(desktop.display(), SWT.SHELL_TRIM);
            window.setLayout(new FillLayout());
            window.setBounds(40, 40, 900, 700);
            return window;
        });
        board = desktop.call(() -> {
            B created = made.apply(shell);
            session.onChange(() -> shell.getDisplay().syncExec(created::refresh));
            shell.open();
            return created;
        });
        bot = new Bot(shell);
        bot.widgetWithId(matrix).setFocus();
        this.matrix = (Matrix) bot.widgetWithId(matrix).widget;
    }

    /** What is in the window. */
    public B board() {
        return board;
    }

    /** Finds widgets in it. */
    public Bot bot() {
        return bot;
    }

    /** Asks in the thread of the window. */
    public <T> T call(Supplier<T> question) {
        return UiThread.call(shell.getDisplay(), question);
    }

    /** Acts in the thread of the window. */
    public void act(Runnable deed) {
        UiThread.act(shell.getDisplay(), deed);
    }

    /** The cell that the matrix shows at a spot. */
    public MatrixCell shown(MatrixSpot spot) {
        return call(() -> matrix.data().cell(spot).orElseThrow());
    }

    /** Selects a spot. */
    public void select(MatrixSpot spot) {
        act(() -> matrix.select(spot));
    }

    /** The matrix; to be used in the thread of the window. */
    public Matrix matrix() {
        return matrix;
    }

    /** Closes it. */
    public void close() {
        act(shell::dispose);
    }
}
