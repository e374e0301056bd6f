// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import candor.base.text.Folding;
import candor.forms.FormColors;
import candor.help.ui.GuideMark.Look;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Shows one page of the guide as styled text. A link is followed by a click, or by Enter where the caret stands on it. */
final class GuidePaper {

    private static final int MARGIN = 16;
    private static final int LINE_SPACING = 4;
    private static final int INDENT = 16;

    private final StyledText text;
    private final FormColors colors;
    private final Consumer<String> links;
    private final Font title;
    private final Font heading;
    private GuidePage page;

    /**
     * @param links gets the target of a link that is followed
     */
    GuidePaper(StyledText text, FormColors colors, Consumer<String> links) {
        this.text = text;
        this.colors = colors;
        this.links = links;
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), text);
        FontDescriptor base = FontDescriptor.createFrom(text.getFont()).setStyle(SWT.BOLD);
        title = fonts.create(base.increaseHeight(4));
        heading = fonts.create(base.increaseHeight(1));
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LINE_SPACING);
        text.setBackground(new Color(colors.surface()));
        text.setForeground(new Color(colors.text()));
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, this::moved);
        text.addListener(SWT.KeyDown, this::key);
    }

    /** Shows a page from a place on, with these words set off wherever they stand. */
    void show(GuidePage shown, int at, String words) {
        page = shown;
        text.setText(shown.text());
        shown.marks().stream().filter(mark -> mark.look() == Look.ITEM).forEach(this::indent);
        // The longer first: a piece inside another one keeps its own look.
        shown.marks().stream()
                .filter(mark -> mark.look() != Look.ITEM)
                .sorted(Comparator.comparingInt(GuideMark::length).reversed())
                .forEach(this::set);
        setOff(Folding.fold(words.strip()));
        text.setCaretOffset(at);
        if (at == 0) {
            text.setTopPixel(0);
        } else {
            text.setTopIndex(text.getLineAtOffset(at));
        }
    }

    /** Shows a sentence instead of a page. */
    void say(String sentence) {
        page = null;
        text.setText(sentence);
    }

    private void indent(GuideMark mark) {
        int first = text.getLineAtOffset(mark.start());
        int last = text.getLineAtOffset(mark.start() + mark.length() - 1);
        text.setLineWrapIndent(first, last - first + 1, INDENT);
    }

    private void set(GuideMark mark) {
        StyleRange range = new StyleRange();
        range.start = mark.start();
        range.length = mark.length();
        switch (mark.look()) {
            case TITLE -> range.font = title;
            case HEADING -> range.font = heading;
            case STRONG -> range.fontStyle = SWT.BOLD;
            case CODE -> range.background = new Color(colors.raised());
            default -> {
                range.foreground = new Color(colors.accent());
                range.underline = true;
            }
        }
        text.setStyleRange(range);
    }

    private void setOff(String sought) {
        String all = Folding.fold(text.getText());
        int at = sought.isEmpty() ? -1 : all.indexOf(sought);
        while (at >= 0) {
            StyleRange range =
                    new StyleRange(at, sought.length(), new Color(colors.surface()), new Color(colors.accent()));
            text.setStyleRange(range);
            at = all.indexOf(sought, at + sought.length());
        }
    }

    private void clicked(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            follow(text.getOffsetAtPoint(new Point(event.x, event.y)));
        }
    }

    private void moved(Event event) {
        boolean over =
                !targets(text.getOffsetAtPoint(new Point(event.x, event.y))).isEmpty();
        text.setCursor(over ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            follow(text.getCaretOffset());
        }
    }

    private void follow(int offset) {
        targets(offset).stream().findFirst().ifPresent(links);
    }

    private List<String> targets(int offset) {
        return page == null
                ? List.of()
                : page.marks().stream()
                        .filter(mark -> mark.look() == Look.LINK)
                        .filter(mark -> mark.start() <= offset && offset < mark.start() + mark.length())
                        .map(GuideMark::target)
                        .toList();
    }
}
