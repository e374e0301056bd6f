// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.forms.Combos;
import candor.forms.FormKit;
import candor.paper.PaperTexts;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Below the pages: which page is in view, and how large. */
final class PageBar {

    /** Zoom levels in percent; before them the list has "as wide as the window". */
    private static final List<Integer> ZOOMS = List.of(50, 75, 100, 125, 150, 200, 300);

    private final PaperView view;
    private final Composite bar;
    private final Button previous;
    private final Button next;
    private final Label page;
    private final Combo zoom;

    private static final int WHOLE = 100;

    /** Width of the number of the page, in pixels. */
    private static final int PAGE = 64;

    PageBar(Composite parent, PaperView view) {
        this.view = view;
        bar = new Composite(parent, SWT.NONE);
        // Goes on in a second line where the preview is narrow.
        RowLayout line = new RowLayout(SWT.HORIZONTAL);
        line.center = true;
        line.marginLeft = 6;
        line.spacing = 4;
        bar.setLayout(line);
        previous = button("preview.previous", -1);
        page = new Label(bar, SWT.CENTER);
        FormKit.identify(page, "preview.page");
        page.setLayoutData(new RowData(PAGE, SWT.DEFAULT));
        next = button("preview.next", 1);
        zoom = Combos.named(bar, "preview.zoom", PaperTexts.get("preview.zoom"));
        zoom.setToolTipText(PaperTexts.get("preview.zoom.tip"));
        // As wide as what it says once it fits the width.
        zoom.add(PaperTexts.get("preview.zoom.fitted", WHOLE));
        zoom.setLayoutData(new RowData(zoom.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT));
        ZOOMS.forEach(percent -> zoom.add(percent + " %"));
        zoom.add("");
        zoom.addListener(SWT.Selection, event -> chosen());
        refresh();
    }

    /** Makes a button with text, because assistive technology would read the English name of an arrow icon. */
    private Button button(String id, int step) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        FormKit.identify(button, id);
        button.setText(PaperTexts.get(id));
        button.addListener(SWT.Selection, event -> view.goToPage(view.page() + step));
        return button;
    }

    /** The outermost widget. */
    Composite control() {
        return bar;
    }

    private void chosen() {
        int index = zoom.getSelectionIndex();
        if (index == 0) {
            view.zoom(0);
        } else if (index <= ZOOMS.size()) {
            view.zoom(ZOOMS.get(index - 1) / 100.0);
        }
    }

    /** Shows what is in view now. */
    void refresh() {
        int count = view.proof() == null ? 0 : view.proof().count();
        int index = view.page();
        page.setText(count == 0 ? "" : index + 1 + " / " + count);
        previous.setEnabled(index > 0);
        next.setEnabled(index >= 0 && index < count - 1);
        zoom.setEnabled(count > 0);
        int percent = (int) Math.round(view.zoom() * 100);
        String shown = view.chosenZoom() == 0 && count > 0
                ? PaperTexts.get("preview.zoom.fitted", percent)
                : PaperTexts.get("preview.zoom.fit");
        if (!zoom.getItem(0).equals(shown)) {
            zoom.setItem(0, shown);
        }
        int last = zoom.getItemCount() - 1;
        int known = ZOOMS.indexOf(percent);
        if (view.chosenZoom() == 0) {
            select(0);
        } else if (known >= 0) {
            select(known + 1);
        } else {
            if (!zoom.getItem(last).equals(percent + " %")) {
                zoom.setItem(last, percent + " %");
            }
            select(last);
        }
    }

    private void select(int index) {
        if (zoom.getSelectionIndex() != index) {
            zoom.select(index);
        }
    }
}
