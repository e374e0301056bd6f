// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.edit.Steps;
import candor.forms.FieldContext;
import candor.forms.text.FormTexts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A field that finds an object as its name is typed: any part of the name will do; arrow keys and Enter choose, Esc goes
 * back. A name that fits one object only is taken when the person leaves the field.
 */
public final class SearchInput {
    private final FieldContext context;
    private final Supplier<List<EObject>> choices;
    private final Consumer<EObject> chosen;
    private final BiConsumer<Steps, EObject> made;
    private final Text text;
    private final TextInput input;
    private final ChoicePopup popup;
    private String shown = "";
    private boolean wrong;

    /**
     * @param choices asked for anew whenever the list opens
     * @param chosen takes the object chosen; null where the person emptied the field
     * @param made takes an object that is not there yet, and the step that makes it, to be gone on with
     */
    public SearchInput(
            Composite parent,
            FieldContext context,
            Supplier<List<EObject>> choices,
            Consumer<EObject> chosen,
            BiConsumer<Steps, EObject> made) {
        this.made = made;
        this.context = context;
        this.choices = choices;
        this.chosen = chosen;
        text = new Text(parent, TextInput.style(context) | SWT.SINGLE);
        text.setEditable(!context.isReadOnly());
        input = new TextInput(text, this::search);
        popup = new ChoicePopup(context.kit(), text, context.id(), this::pick);
        text.addListener(SWT.KeyDown, event -> event.doit = !key(event.keyCode));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && popup.isOpen()) {
                // In a dialog, Enter is not yet its default button.
                event.doit = false;
                pick(popup.selected());
            } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
                restore();
            }
        });
        text.addListener(SWT.FocusOut, event -> flush());
        text.addListener(SWT.Dispose, event -> popup.close());
    }

    /** The grey text of an empty field: that a name may be looked for and, where it can, made. */
    public String hint(String key) {
        return FormTexts.get(NewTarget.of(context).isEmpty() ? key : key + "OrNew");
    }

    /** The widget. */
    public Text text() {
        return text;
    }

    /** Shows the object that stands in the model. */
    public void show(EObject object) {
        String label = name(object);
        if (!wrong || !label.equals(shown)) {
            shown = label;
            restore();
        }
    }

    /** Opens the list of all choices. */
    public void open() {
        text.setFocus();
        popup.show(wrong ? offered(input.content().strip()) : matching(""));
    }

    /** Takes what is typed, as when the person leaves the field. */
    public void flush() {
        popup.close();
        String typed = input.content().strip();
        if (typed.equals(shown)) {
            accept();
        } else if (typed.isEmpty()) {
            choose(null);
        } else {
            resolve(typed);
        }
    }

    private void resolve(String typed) {
        List<ObjectChoice> fitting = matching(typed);
        List<ObjectChoice> exact =
                fitting.stream().filter(choice -> choice.label().equals(typed)).toList();
        if (fitting.size() == 1 || exact.size() == 1) {
            choose((exact.isEmpty() ? fitting : exact).getFirst().object());
        } else {
            wrong = true;
            String message = fitting.isEmpty() ? "search.none" : "search.many";
            context.problem(FormTexts.get(message, typed, fitting.size()) + orNew(typed));
        }
    }

    /** That what is typed can be made, or what has to be entered before it can; nothing where it never can. */
    private String orNew(String typed) {
        return NewTarget.of(context).isPresent()
                ? FormTexts.get("search.orNew", typed)
                : NewTarget.entersFirst(context)
                        .map(first -> FormTexts.get("search.newAfter", first, typed))
                        .orElse("");
    }

    private void search(String typed) {
        accept();
        popup.show(typed.isBlank() ? List.of() : offered(typed));
    }

    /** Whether the key was one of the list's. */
    private boolean key(int code) {
        if (context.isReadOnly() || code != SWT.ARROW_DOWN && code != SWT.ARROW_UP) {
            return false;
        }
        if (popup.isOpen()) {
            popup.move(code == SWT.ARROW_DOWN ? 1 : -1);
        } else {
            popup.show(wrong ? offered(input.content().strip()) : matching(""));
        }
        return true;
    }

    private List<ObjectChoice> matching(String typed) {
        return Twins.told(choices.get(), this::name, context.kit().labels()).stream()
                .filter(choice -> choice.matches(typed))
                .toList();
    }

    /** What fits, and behind it what can be made where nothing is called so. */
    private List<ObjectChoice> offered(String typed) {
        List<ObjectChoice> fitting = matching(typed);
        String name = typed.strip();
        boolean known = fitting.stream().anyMatch(choice -> choice.label().equals(name));
        return known || name.isEmpty() || NewTarget.of(context).isEmpty()
                ? fitting
                : Stream.concat(fitting.stream(), Stream.of(new ObjectChoice(null, FormTexts.get("search.new", name))))
                        .toList();
    }

    private void pick(ObjectChoice choice) {
        if (choice.object() == null) {
            make(input.content().strip());
        } else {
            choose(choice.object());
        }
    }

    private void make(String name) {
        popup.close();
        NewTarget.of(context).ifPresent(target -> {
            accept();
            Steps steps = new Steps(context.kit().services().domain());
            made.accept(steps, target.add(steps, name));
        });
    }

    private void choose(EObject object) {
        popup.close();
        accept();
        shown = name(object);
        input.show(shown);
        chosen.accept(object);
    }

    private String name(EObject object) {
        return context.kit().labels().name(object, context.feature());
    }

    private void restore() {
        popup.close();
        accept();
        input.show(shown);
    }

    private void accept() {
        if (wrong) {
            wrong = false;
            context.problem(null);
        }
    }
}
