// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FieldContext;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A text widget whose content also comes from the model: what the person types is told apart from what is shown. */
public final class TextInput {
    private final Text text;
    private boolean showing;

    /** @param typed called with the new content whenever the person changes it */
    public TextInput(Text text, Consumer<String> typed) {
        this.text = text;
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                typed.accept(content());
            }
        });
        // The tabulator leads to the next field, also out of a text of several lines.
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    /** The style of a text: without a frame if it is read-only or stands in a cell. */
    public static int style(FieldContext context) {
        if (context.isReadOnly()) {
            return SWT.READ_ONLY;
        }
        return context.isCell() ? SWT.NONE : SWT.BORDER;
    }

    /** The content, with one line feed at the end of a line on every system. */
    public String content() {
        return text.getText().replace(Text.DELIMITER, "\n");
    }

    /**
     * Shows another content. The caret stays at its place in the text; where the change is at the caret, it goes to the
     * end of what has changed, as after undo in any editor.
     */
    public void show(String content) {
        String old = content();
        if (old.equals(content)) {
            return;
        }
        int caret = moved(old, content, text.getCaretPosition());
        showing = true;
        try {
            text.setText(content.replace("\n", Text.DELIMITER));
            // A text that is not being edited shows its beginning.
            text.setSelection(text.isFocusControl() ? caret : 0);
        } finally {
            showing = false;
        }
    }

    /** Where the caret of {@code old} belongs in {@code fresh}. */
    static int moved(String old, String fresh, int caret) {
        int shorter = Math.min(old.length(), fresh.length());
        int start = 0;
        while (start < shorter && old.charAt(start) == fresh.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && old.charAt(old.length() - 1 - tail) == fresh.charAt(fresh.length() - 1 - tail)) {
            tail++;
        }
        if (caret < start) {
            return caret;
        }
        return caret > old.length() - tail ? caret + fresh.length() - old.length() : fresh.length() - tail;
    }
}
