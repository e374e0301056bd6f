// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.dialogs.Windows;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The guide beside the work: its pages or what was found in them on the left, the page on the right. Esc closes it. */
final class GuideWindow {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private static final int LIST = 250;

    private record Spot(GuidePage page, int at) {}

    private final Guide guide;
    private final Shell shell;
    private final Text words;
    private final Table list;
    private final Button back;
    private final GuidePaper paper;
    private final Deque<Spot> before = new ArrayDeque<>();
    private Spot now;

    GuideWindow(Shell owner, Guide guide, FormColors colors) {
        this.guide = guide;
        shell = Windows.owned(owner, SWT.SHELL_TRIM);
        shell.setText(HelpTexts.get("guide.title"));
        FormKit.identify(shell, "guide");
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(FormKit.GRID, FormKit.GRID)
                .applyTo(shell);
        words = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(HelpTexts.get("guide.search"));
        FormKit.identify(words, "guide.words");
        FormKit.name(words, HelpTexts.get("guide.search"));
        GridDataFactory.fillDefaults().hint(LIST, SWT.DEFAULT).applyTo(words);
        back = new Button(shell, SWT.PUSH);
        back.setText(HelpTexts.get("guide.back"));
        back.setToolTipText(HelpTexts.get("guide.back.tip"));
        FormKit.identify(back, "guide.back");
        GridDataFactory.swtDefaults().span(2, 1).applyTo(back);
        list = new Table(shell, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        FormKit.identify(list, "guide.pages");
        HoverTip.cells(list);
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST, SWT.DEFAULT).applyTo(list);
        StyledText text = new StyledText(shell, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        FormKit.identify(text, "guide.page");
        FormKit.name(text, HelpTexts.get("guide.page"));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(text);
        paper = new GuidePaper(text, colors, this::follow);
        listen();
        fill();
        place(owner);
        shell.open();
    }

    private void listen() {
        words.addListener(SWT.Modify, event -> fill());
        words.addListener(SWT.DefaultSelection, event -> showFirst());
        words.addListener(SWT.KeyDown, this::keyInWords);
        list.addListener(SWT.Selection, event -> showSelected());
        back.addListener(SWT.Selection, event -> goBack());
        shell.addListener(SWT.Traverse, this::escape);
        Listener keys = this::key;
        shell.getDisplay().addFilter(SWT.KeyDown, keys);
        shell.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, keys));
    }

    /** Puts the window at the right of the owner's, so that the form at the left stays visible. */
    private void place(Shell owner) {
        Rectangle screen = shell.getMonitor().getClientArea();
        int width = Math.min(WIDTH, screen.width);
        int height = Math.min(HEIGHT, screen.height);
        Rectangle beside = owner == null ? screen : owner.getBounds();
        int x = Math.min(beside.x + beside.width, screen.x + screen.width) - width;
        int y = beside.y + (beside.height - height) / 2;
        shell.setBounds(Math.max(screen.x, x), Math.max(screen.y, y), width, height);
    }

    boolean isOpen() {
        return !shell.isDisposed();
    }

    boolean belongsTo(Shell owner) {
        return shell == owner || shell.getParent() == owner;
    }

    void close() {
        shell.close();
    }

    /** Shows a page from a place in its text on, and brings the window to the front. */
    void show(GuidePage page, int at) {
        if (now != null && !now.equals(new Spot(page, at))) {
            before.push(now);
        }
        shell.setActive();
        display(new Spot(page, at));
    }

    private void display(Spot spot) {
        now = spot;
        paper.show(spot.page(), spot.at(), words.getText());
        back.setEnabled(!before.isEmpty());
        if (words.getText().isBlank()) {
            list.select(guide.pages().indexOf(spot.page()));
        }
    }

    private void goBack() {
        if (!before.isEmpty()) {
            display(before.pop());
        }
    }

    private void follow(String target) {
        String[] parts = target.split("#", 2);
        guide.page(parts[0]).ifPresent(page -> show(page, parts.length > 1 ? page.heading(parts[1]) : 0));
    }

    private void fill() {
        list.removeAll();
        List<GuideHit> hits = guide.find(words.getText());
        if (words.getText().isBlank()) {
            FormKit.name(list, HelpTexts.get("guide.pages"));
            guide.pages().forEach(page -> new TableItem(list, SWT.NONE).setText(page.title()));
            list.select(now == null ? 0 : guide.pages().indexOf(now.page()));
        } else if (hits.isEmpty()) {
            FormKit.name(list, HelpTexts.get("guide.hits", 0));
            paper.say(HelpTexts.get("guide.nothing", words.getText().strip()));
        } else {
            FormKit.name(list, HelpTexts.get("guide.hits", hits.size()));
            for (GuideHit hit : hits) {
                TableItem item = new TableItem(list, SWT.NONE);
                item.setText(hit.page().title() + " › " + hit.line());
                item.setData(hit);
            }
            showFirst();
        }
    }

    private void showFirst() {
        if (list.getItemCount() > 0 && !words.getText().isBlank()) {
            list.select(0);
            showSelected();
        }
    }

    private void showSelected() {
        int index = list.getSelectionIndex();
        if (index < 0) {
            return;
        }
        if (list.getItem(index).getData() instanceof GuideHit hit) {
            display(new Spot(hit.page(), hit.start()));
        } else {
            show(guide.pages().get(index), 0);
        }
    }

    private void keyInWords(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            list.setFocus();
        }
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            shell.close();
        }
    }

    private void key(Event event) {
        if (shell.isDisposed() || shell.getDisplay().getActiveShell() != shell) {
            return;
        }
        if (event.keyCode == SWT.ARROW_LEFT && event.stateMask == SWT.ALT) {
            event.doit = false;
            goBack();
        } else if (event.keyCode == 'f' && event.stateMask == SWT.MOD1) {
            event.doit = false;
            words.setFocus();
            words.selectAll();
        }
    }
}
