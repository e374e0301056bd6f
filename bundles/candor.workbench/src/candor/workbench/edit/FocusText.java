// SPDX-License-Identifier: EPL-2.0
package candor.workbench.edit;

import candor.forms.ClipboardTarget;
import java.util.Optional;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The text field or table that has the focus, so that the menu's cut, copy and paste mean what is selected in it. */
public interface FocusText {

    void cut();

    void copy();

    void paste();

    /** The control with the focus; empty where that control does not cut, copy and paste by itself. */
    static Optional<FocusText> of(Display display) {
        Control focus = display.getFocusControl();
        ClipboardTarget target = ClipboardTarget.of(focus);
        if (target != null && !target.standsForObjects()) {
            return Optional.of(of(target::cut, target::copy, target::paste));
        }
        if (focus instanceof Text text) {
            return Optional.of(of(text::cut, text::copy, text::paste));
        }
        if (focus instanceof StyledText text) {
            return Optional.of(of(text::cut, text::copy, text::paste));
        }
        if (focus instanceof Combo combo) {
            return Optional.of(of(combo::cut, combo::copy, combo::paste));
        }
        if (focus instanceof Spinner spinner) {
            return Optional.of(of(spinner::cut, spinner::copy, spinner::paste));
        }
        return Optional.empty();
    }

    private static FocusText of(Runnable cut, Runnable copy, Runnable paste) {
        return new FocusText() {
            @Override
            public void cut() {
                cut.run();
            }

            @Override
            public void copy() {
                copy.run();
            }

            @Override
            public void paste() {
                paste.run();
            }
        };
    }
}
