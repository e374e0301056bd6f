// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.gongwen.layout.TextLine;
import candor.paper.PaperTexts;
import java.util.stream.Collectors;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;

/** What a screen reader is told about the pages: the one in view as a text, line by line as it is printed. */
final class PaperSpeech {

    private final PaperView view;
    private String name = "";

    PaperSpeech(PaperView view) {
        this.view = view;
        var accessible = view.canvas().getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = chosen();
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TEXT;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = text();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE;
            }
        });
        accessible.addAccessibleTextListener(new PageText());
    }

    /** Tells what is shown now. */
    void say(String document) {
        int page = view.page();
        String next = page < 0
                ? document
                : PaperTexts.get(
                        "preview.page", document, page + 1, view.proof().count());
        if (!next.equals(name)) {
            name = next;
            view.canvas().getAccessible().textChanged(ACC.TEXT_INSERT, 0, text().length());
        }
    }

    private String chosen() {
        Spot spot = view.marks().chosen();
        return spot == null ? null : spot.text();
    }

    /** The page in view, a line of it on each line. */
    String text() {
        int page = view.proof() == null ? -1 : view.page();
        return page < 0
                ? ""
                : view.proof().page(page).lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    /** Answers for characters, lines and the whole text. A word is one character, because Chinese has no spaces. */
    private final class PageText extends AccessibleTextExtendedAdapter {

        @Override
        public void getCharacterCount(AccessibleTextEvent event) {
            event.count = text().length();
        }

        @Override
        public void getCaretOffset(AccessibleTextEvent event) {
            event.offset = 0;
        }

        @Override
        public void getText(AccessibleTextEvent event) {
            String text = text();
            int from = Math.clamp(event.start, 0, text.length());
            int to = Math.clamp(event.end < 0 ? text.length() : event.end, from, text.length());
            switch (event.type) {
                case ACC.TEXT_BOUNDARY_ALL -> {}
                case ACC.TEXT_BOUNDARY_LINE, ACC.TEXT_BOUNDARY_SENTENCE, ACC.TEXT_BOUNDARY_PARAGRAPH -> {
                    from = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
                    int end = text.indexOf('\n', from);
                    to = end < 0 ? text.length() : end + 1;
                }
                default -> to = Math.min(from + 1, text.length());
            }
            event.start = from;
            event.end = to;
            event.result = text.substring(from, to);
        }
    }
}
