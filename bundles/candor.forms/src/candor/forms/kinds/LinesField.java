// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.Widths;
import candor.forms.internal.CellLayout;
import candor.forms.internal.TextInput;
import candor.forms.text.FormTexts;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Several texts, one a line; written when the person leaves the field, because a line that is half typed is not a text
 * yet.
 */
final class LinesField extends Field {
    private static final int LINES = 3;

    private static final int LINE = 46;

    private final FieldContext context;
    private final Composite cell;
    private final Text text;
    private final TextInput input;
    private boolean touched;

    LinesField(Composite parent, FieldContext context) {
        this.context = context;
        cell = new Composite(parent, SWT.NONE);
        text = new Text(cell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        int lines = Math.max(LINES, context.hints().lines());
        cell.setLayout(new CellLayout(
                Widths.characters(text, LINE),
                (lines - 1) * text.getLineHeight() + context.kit().lineHeight()));
        input = new TextInput(text, typed -> touched = true);
        text.setEditable(!context.isReadOnly());
        String hint =
                context.kit().labels().hint(context.object(), context.hints().hint());
        text.setMessage(hint.isEmpty() ? FormTexts.get("lines.hint") : hint);
        text.addListener(SWT.FocusOut, event -> flush());
        context.identify(text, "");
    }

    @Override
    public Control control() {
        return cell;
    }

    @Override
    public Control focusControl() {
        return text;
    }

    @Override
    public void refresh() {
        touched = false;
        input.show(((List<?>) context.value()).stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    @Override
    public void flush() {
        if (touched) {
            touched = false;
            context.set(input.content()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
            refresh();
        }
    }
}
