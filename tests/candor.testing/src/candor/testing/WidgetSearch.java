// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;

/** Looks for visible widgets below the roots of a {@link Bot}, and waits for one that is not there yet. */
final class WidgetSearch {
    private final Display display;
    private final Supplier<List<? extends Control>> roots;

    WidgetSearch(Display display, Supplier<List<? extends Control>> roots) {
        this.display = display;
        this.roots = roots;
    }

    /** The widget with this {@code candor.id}. */
    <W extends Widget> W withId(Class<W> type, String id) {
        return find(type, widget -> Widgets.id(widget).equals(id), "id 为“" + id + "”的控件");
    }

    /** The first widget of a type after the label, as one reads. */
    <W extends Widget> W withLabel(Class<W> type, String text) {
        return waitFor("标签“" + text + "”后面的 " + type.getSimpleName(), () -> {
            boolean passed = false;
            for (Widget widget : everything()) {
                if (passed && type.isInstance(widget)) {
                    return type.cast(widget);
                }
                passed |= widget instanceof Label && Widgets.text(widget).equals(text);
            }
            return null;
        });
    }

    /** @param what what to call it where it is not found */
    <W extends Widget> W find(Class<W> type, Predicate<? super W> wanted, String what) {
        return find(type, wanted, 0, what);
    }

    <W extends Widget> W find(Class<W> type, Predicate<? super W> wanted, int index, String what) {
        return waitFor(what, () -> {
            List<W> found = all(type, wanted);
            return found.size() > index ? found.get(index) : null;
        });
    }

    private <W extends Widget> W waitFor(String what, Supplier<W> search) {
        AtomicReference<W> found = new AtomicReference<>();
        Waiting.until(
                display,
                new Condition() {
                    @Override
                    public boolean test() {
                        found.set(search.get());
                        return found.get() != null;
                    }

                    @Override
                    public String getFailureMessage() {
                        return "找不到" + what + "。能看到的有：" + inventory();
                    }
                },
                Waiting.LIMIT);
        return found.get();
    }

    /** Those that can be seen now, as one reads; to be asked in the user-interface thread. */
    <W extends Widget> List<W> all(Class<W> type, Predicate<? super W> wanted) {
        return everything().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .toList();
    }

    private List<Widget> everything() {
        List<Widget> list = new ArrayList<>();
        roots.get().forEach(root -> list.addAll(Widgets.visibleBelow(root)));
        return list;
    }

    private String inventory() {
        return UiThread.call(display, () -> everything().stream()
                .map(widget ->
                        widget.getClass().getSimpleName() + "[" + Widgets.id(widget) + " " + Widgets.text(widget) + "]")
                .collect(Collectors.joining(" ")));
    }
}
