// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.FormKit;
import candor.forms.Widths;
import candor.forms.internal.CellLayout;
import candor.forms.internal.TextInput;
import candor.forms.text.FormTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A text of one line, or of several with a count of its characters. Written at every key. */
final class TextField extends Field {
    /** Chinese characters that a line of text is comfortable to read with, and a single line usually has. */
    private static final int LONG_LINE = 46;

    private static final int SHORT_LINE = 30;

    private final FieldContext context;
    private final Control control;
    private final Text text;
    private final TextInput input;
    private Label count;

    /** How wide the text was when it was laid out the last time, in pixels. */
    private int wide;

    TextField(Composite parent, FieldContext context, int lines) {
        this.context = context;
        boolean tall = lines > 1 && !context.isCell();
        if (context.isCell()) {
            text = new Text(parent, TextInput.style(context) | SWT.SINGLE);
            control = text;
        } else {
            Composite cell = new Composite(parent, SWT.NONE);
            text = new Text(cell, TextInput.style(context) | (tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
            control = cell;
            if (tall) {
                layOutTall(cell, lines);
            } else {
                cell.setLayout(new CellLayout(Widths.characters(text, SHORT_LINE), SWT.DEFAULT));
            }
        }
        input = new TextInput(text, this::typed);
        text.setEditable(!context.isReadOnly());
        text.setMessage(
                context.kit().labels().hint(context.object(), context.hints().hint()));
        text.addListener(SWT.FocusOut, event -> context.kit().writer().endTyping());
        context.identify(text, "");
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public Control focusControl() {
        return text;
    }

    @Override
    public void refresh() {
        Object value = context.value();
        input.show(value == null ? "" : value.toString());
        showCount();
    }

    private void layOutTall(Composite cell, int lines) {
        int trim = text.computeTrim(0, 0, 0, 0).height;
        cell.setLayout(new CellLayout(
                Widths.characters(text, LONG_LINE),
                lines * text.getLineHeight() + Math.max(trim, context.kit().lineHeight() - text.getLineHeight())));
        cell.addListener(SWT.Resize, event -> cell.getDisplay().asyncExec(this::wrapAnew));
        count = new Label(cell, SWT.NONE);
        count.setForeground(context.kit().color(context.kit().colors().secondary()));
        count.setLayoutData(Widths.of(count, FormTexts.get("text.count", 9999)));
        FormKit.identify(count, context.id() + "/count");
    }

    /** GTK gives a text no less room than its lines take, and wraps them only then: a field gets narrower while its text is away. */
    private void wrapAnew() {
        Point size = text.isDisposed() ? new Point(wide, 0) : text.getSize();
        boolean narrower = size.x < wide;
        wide = size.x;
        if (narrower) {
            Point selected = text.getSelection();
            String content = input.content();
            input.show("");
            text.setSize(size.x, Math.max(0, size.y - 1));
            text.setSize(size);
            input.show(content);
            text.setSelection(selected);
        }
    }

    private void typed(String content) {
        showCount();
        boolean written = context.type(content.isEmpty() ? context.feature().getDefaultValue() : content);
        Object value = context.value();
        if (!written && !content.equals(value == null ? "" : value)) {
            refresh();
        }
    }

    private void showCount() {
        if (count != null) {
            int characters = (int) input.content()
                    .codePoints()
                    .filter(character -> !Character.isWhitespace(character))
                    .count();
            count.setText(characters == 0 ? "" : FormTexts.get("text.count", characters));
        }
    }
}
