// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.LiteralText;
import candor.forms.Widths;
import candor.forms.format.Parsed;
import candor.forms.format.ValueFormat;
import candor.forms.internal.CellLayout;
import candor.forms.internal.TextInput;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A value that is typed as text in a format: a number, a date, a time. Written as soon as the text can only mean one
 * value, and at the latest when the person leaves the field; what cannot be read stays as typed, with a message.
 */
class FormattedField extends Field {
    /** Room for the widget's own padding, in figures. */
    private static final int PADDING = 3;

    protected final FieldContext context;
    private final ValueFormat format;
    private final Composite cell;
    private final Text text;
    private final TextInput input;
    private boolean wrong;

    FormattedField(Composite parent, FieldContext context, ValueFormat format) {
        this.context = context;
        this.format = format;
        cell = new Composite(parent, SWT.NONE);
        text = new Text(cell, TextInput.style(context) | SWT.SINGLE);
        int width = context.isCell() ? Short.MAX_VALUE : Widths.figures(text, format.columns() + PADDING);
        cell.setLayout(new CellLayout(width, SWT.DEFAULT));
        input = new TextInput(text, typed -> read(false));
        text.setEditable(!context.isReadOnly());
        text.setMessage(
                context.kit().labels().hint(context.object(), context.hints().hint()));
        text.addListener(SWT.FocusOut, event -> leave());
        text.addListener(SWT.DefaultSelection, event -> leave());
        context.identify(text, "");
        String unit =
                context.kit().labels().unit(context.object(), context.hints().unit());
        if (!unit.isEmpty() && !context.isCell()) {
            secondary(cell).setText(LiteralText.of(unit));
        }
    }

    @Override
    public final Control control() {
        return cell;
    }

    @Override
    public final Control focusControl() {
        return text;
    }

    @Override
    public void refresh() {
        Parsed shown = format.parse(input.content(), true);
        boolean same = shown.state() == Parsed.State.VALUE && Objects.equals(shown.value(), context.value());
        if (!same) {
            show();
        }
    }

    @Override
    public void flush() {
        if (wrong || !text.isDisposed()) {
            read(true);
        }
    }

    /** Where a subclass puts what it shows beside the text. */
    protected final Composite cell() {
        return cell;
    }

    /** A label of minor weight beside the text. */
    protected final Label secondary(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setForeground(context.kit().color(context.kit().colors().secondary()));
        return label;
    }

    private void show() {
        input.show(format.format(context.value()));
        accept();
    }

    private void leave() {
        read(true);
        context.kit().writer().endTyping();
        if (!wrong && context.value() != null && !format.format(context.value()).isEmpty()) {
            // Shows the value in its standard format, whatever was typed.
            show();
        }
    }

    private void read(boolean finished) {
        Parsed parsed = format.parse(input.content(), finished);
        switch (parsed.state()) {
            case VALUE -> {
                accept();
                if (!context.type(parsed.value()) && !Objects.equals(parsed.value(), context.value())) {
                    show();
                }
            }
            case WRONG -> {
                wrong = true;
                context.problem(parsed.message());
            }
            case UNFINISHED -> accept();
        }
    }

    private void accept() {
        if (wrong) {
            wrong = false;
            context.problem(null);
        }
    }
}
