// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.gongwen.layout.Page;
import candor.gongwen.layout.RuleLine;
import candor.gongwen.layout.TextLine;
import candor.gongwen.layout.TextRun;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/** Draws a page of the layout: the glyphs, places and rules of the PDF, on whatever a GC draws on. */
public final class PagePainter {

    /** Pure black, as in the PDF. */
    private static final Color BLACK = new Color(0, 0, 0);

    private static final Color RED = new Color(255, 0, 0);
    private static final Color PALE = new Color(217, 217, 217);

    /** Stroke of a type that has no bold font, as a share of its size; as in the PDF. */
    private static final double BOLD_STROKE = 1 / 40.0;

    private final Glyphs glyphs;
    private final double hairline;

    /** @param hairline thinner than this, in units of the GC, no rule is drawn: a screen would show it as a grey shadow */
    public PagePainter(Glyphs glyphs, double hairline) {
        this.glyphs = glyphs;
        this.hairline = hairline;
    }

    /**
     * Draws a page; its paper is not drawn.
     *
     * @param x of the page's left edge, in units of the GC
     * @param y of its upper edge
     * @param scale units of the GC for one point
     */
    public void paint(GC gc, Page page, double x, double y, double scale) {
        gc.setAntialias(SWT.ON);
        gc.setFillRule(SWT.FILL_WINDING);
        page.lines().stream().filter(PagePainter::isMark).forEach(line -> line(gc, line, x, y, scale));
        for (RuleLine rule : page.rules()) {
            rule(gc, rule, x, y, scale);
        }
        for (TextLine line : page.lines()) {
            if (isMark(line)) {
                continue;
            }
            if (page.isTurned(line)) {
                turned(gc, line, x + page.sheet().width() * scale, y, scale);
            } else {
                line(gc, line, x, y, scale);
            }
        }
    }

    /** A line that is read from the right edge of a turned sheet: turned a quarter about its upper right corner. */
    private void turned(GC gc, TextLine line, double right, double y, double scale) {
        Transform before = new Transform(gc.getDevice());
        Transform turned = new Transform(gc.getDevice());
        try {
            gc.getTransform(before);
            gc.getTransform(turned);
            turned.translate((float) right, (float) y);
            turned.rotate(90);
            gc.setTransform(turned);
            line(gc, line, 0, 0, scale);
            gc.setTransform(before);
        } finally {
            turned.dispose();
            before.dispose();
        }
    }

    private void line(GC gc, TextLine line, double x, double y, double scale) {
        for (TextRun run : line.runs()) {
            Color colour = isMark(line) ? PALE : run.style().red() ? RED : BLACK;
            run(gc, run, colour, x, y, scale);
        }
    }

    private static boolean isMark(TextLine line) {
        return line.part() == TextLine.Part.MARK;
    }

    private void rule(GC gc, RuleLine rule, double x, double y, double scale) {
        Path path = new Path(gc.getDevice());
        path.addRectangle(
                (float) (x + rule.x() * scale),
                (float) (y + rule.y() * scale),
                (float) Math.max(hairline, rule.width() * scale),
                (float) Math.max(hairline, rule.height() * scale));
        gc.setBackground(rule.red() ? RED : BLACK);
        gc.fillPath(path);
        path.dispose();
    }

    private void run(GC gc, TextRun run, Color colour, double x, double y, double scale) {
        Path path = new Path(gc.getDevice());
        double size = run.style().size() * scale;
        double left = x + run.x() * scale;
        int[] characters = run.text().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            glyphs.outline(run.typeface(), characters[i]).addTo(path, left, y + run.baseline() * scale, size);
            left += run.advances().get(i) * scale;
        }
        gc.setBackground(colour);
        gc.fillPath(path);
        if (run.style().bold()) {
            gc.setForeground(colour);
            gc.setLineAttributes(new LineAttributes((float) (size * BOLD_STROKE)));
            gc.drawPath(path);
        }
        path.dispose();
    }
}
