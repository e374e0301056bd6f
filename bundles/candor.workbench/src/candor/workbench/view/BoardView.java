// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import candor.forms.FormKit;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Keeps a board in a part: it follows the dossier at once, and under another theme a new one takes its place and its keyboard. Each part
 * gets one of its own by injection.
 */
@Creatable
public final class BoardView {

    private final ViewUpdates updates;
    private Board board;

    @Inject
    public BoardView(ViewUpdates updates) {
        this.updates = updates;
    }

    /**
     * Fills a part with its board.
     *
     * @param made makes a board in the part
     */
    public void fill(Composite part, Function<Composite, ? extends Board> made) {
        part.setLayout(new FillLayout());
        board = made.apply(part);
        updates.followAtOnce(part, () -> board.refresh());
        updates.onTheme(part, () -> rebuild(part, made));
    }

    private void rebuild(Composite part, Function<Composite, ? extends Board> made) {
        Board old = board;
        Control focus = part.getDisplay().getFocusControl();
        boolean focused = focus != null && FormKit.isInside(focus, old.control());
        part.setRedraw(false);
        board = made.apply(part);
        // The new board is made before the old one is disposed, so that the focus passes to it.
        old.control().dispose();
        part.layout();
        part.setRedraw(true);
        if (focused) {
            board.setFocus();
        }
    }

    /** Takes the keyboard. */
    public void setFocus() {
        board.setFocus();
    }
}
