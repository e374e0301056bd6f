// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.forms.FormColors;
import candor.forms.FormKit;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Type that is read from two metres, in three sizes, and the colours of the theme. */
final class MeetingLook {
    private static final int TITLE = 15;
    private static final int WORDS = 7;
    private static final int SMALL = 3;
    private static final int FRAME = 2;

    final FormColors colors;
    /** The font of what is going on and of who speaks. */
    final Font title;
    /** The font of what is typed. */
    final Font words;
    /** The font of everything else. */
    final Font small;

    /** @param owner the fonts live as long as it does */
    MeetingLook(Control owner, FormColors colors) {
        this.colors = colors;
        title = font(owner, TITLE, SWT.BOLD);
        words = font(owner, WORDS, SWT.NORMAL);
        small = font(owner, SMALL, SWT.NORMAL);
    }

    private static Font font(Control owner, int larger, int style) {
        Font font = FontDescriptor.createFrom(owner.getFont())
                .increaseHeight(larger)
                .setStyle(style)
                .createFont(owner.getDisplay());
        owner.addListener(SWT.Dispose, event -> font.dispose());
        return font;
    }

    Composite area(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setBackground(new Color(colors.surface()));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        return area;
    }

    /** An area in a frame that is seen from two metres in both themes; whatever has the keyboard in it, the frame shows it. */
    Composite framed(Composite parent) {
        Composite frame = area(parent);
        FillLayout edge = new FillLayout();
        edge.marginWidth = FRAME;
        edge.marginHeight = FRAME;
        frame.setLayout(edge);
        frame.setBackground(new Color(colors.line()));
        Composite inside = area(frame);
        // Close to the frame: the thin line that the theme draws around a field becomes part of it.
        inside.setLayout(new FillLayout());
        inside.addListener(SWT.Activate, event -> frame.setBackground(new Color(colors.accent())));
        inside.addListener(SWT.Deactivate, event -> frame.setBackground(new Color(colors.line())));
        return inside;
    }

    Label label(Composite parent, String id, Font font, RGB color) {
        Label label = new Label(parent, SWT.WRAP);
        label.setFont(font);
        label.setForeground(new Color(color));
        FormKit.identify(label, id);
        return label;
    }
}
