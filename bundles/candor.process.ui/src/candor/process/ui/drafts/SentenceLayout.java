// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.drafts;

import candor.forms.FormColors;
import candor.process.drafts.ComparedSentence;
import candor.process.drafts.SentencePiece;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

/** Sets the pieces of a sentence in lines of a width; what differs is coloured, and underlined or struck through. */
final class SentenceLayout {

    private static final int SPACING = 4;

    private final TextLayout layout;
    private final FormColors colors;

    /** @param control gives the font, and the life time */
    SentenceLayout(Control control, FormColors colors) {
        this.colors = colors;
        layout = new TextLayout(control.getDisplay());
        layout.setFont(control.getFont());
        layout.setSpacing(SPACING);
        control.addListener(SWT.Dispose, event -> layout.dispose());
    }

    /** Height of the taller of both versions. */
    int height(ComparedSentence sentence, int width) {
        set(sentence.before(), false, width);
        int before = layout.getBounds().height;
        set(sentence.after(), true, width);
        return Math.max(before, layout.getBounds().height);
    }

    /** Draws one version; {@code later} tells new words from those taken out. */
    void draw(GC gc, List<SentencePiece> pieces, boolean later, int x, int y, int width) {
        set(pieces, later, width);
        gc.setForeground(new Color(colors.text()));
        layout.draw(gc, x, y);
    }

    private void set(List<SentencePiece> pieces, boolean later, int width) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        layout.setText(text.toString());
        layout.setWidth(width);
        int start = 0;
        for (SentencePiece piece : pieces) {
            int end = start + piece.text().length();
            layout.setStyle(style(piece, later), start, end - 1);
            start = end;
        }
    }

    private TextStyle style(SentencePiece piece, boolean later) {
        RGB color = !piece.changed() ? colors.text() : later ? colors.done() : colors.error();
        TextStyle style = new TextStyle(null, new Color(color), null);
        style.underline = piece.changed() && later;
        style.strikeout = piece.changed() && !later;
        return style;
    }
}
