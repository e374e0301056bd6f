// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.paper.Glyphs;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows pages with what is remarked of them and what they are leafed and enlarged by, or a sentence where there are none. */
final class PreviewStage {

    private static final int MARGIN = 24;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final PaperView view;
    private final PaperSpeech speech;
    private final Label message;
    private final RemarkBar remarks;
    private final PageBar pageBar;

    /** @param goTo shows the field of an address that was clicked on paper */
    PreviewStage(Composite parent, Glyphs glyphs, Consumer<String> goTo) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        view = new PaperView(area, glyphs);
        FormKit.identify(view.canvas(), "preview.pages");
        PaperInput.install(view, goTo);
        speech = new PaperSpeech(view);
        Composite page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
        message = new Label(page, SWT.WRAP);
        FormKit.identify(message, "preview.message");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        remarks = new RemarkBar(parent);
        pageBar = new PageBar(parent, view);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pageBar.control());
    }

    PaperView view() {
        return view;
    }

    Control control() {
        return area;
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    /** Takes the keyboard; false where no pages are shown. */
    boolean setFocus() {
        return stack.topControl == view.canvas() && view.canvas().setFocus();
    }

    /**
     * Shows pages.
     *
     * @param same whether they are of the document that was shown before: then what has changed is marked
     */
    void show(Proof proof, boolean same) {
        Set<String> changes = same ? proof.changedSince(view.proof()) : Set.of();
        view.show(proof, same);
        remarks.show(proof.remarks());
        bringUp(view.canvas());
        if (!changes.isEmpty()) {
            view.showChanged(changes);
        }
    }

    /** Tells which page is seen, and of which document. */
    void tell(String document) {
        pageBar.refresh();
        speech.say(document);
    }

    void say(String text) {
        message.setText(LiteralText.of(text));
        remarks.show(List.of());
        bringUp(message.getParent());
        message.getParent().layout();
    }

    private void bringUp(Control top) {
        if (stack.topControl != top) {
            stack.topControl = top;
            area.layout();
        }
    }
}
