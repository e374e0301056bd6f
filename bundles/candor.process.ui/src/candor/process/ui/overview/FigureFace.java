// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.FormColors;
import candor.model.query.Stage.Progress;
import candor.process.ui.ProcessTexts;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A figure: how many are done, of how many, and a bar of how far that is.
 *
 * @param row the captions of the figures that stand together: where one of them has no room, all of them are short
 */
record FigureFace(FigureCaption caption, List<FigureCaption> row, Progress progress) implements Face {

    private static final int BAR = 4;
    private static final int GAP = 6;
    private static final int LEAST_WIDTH = 96;

    @Override
    public Point size(GC gc, Look look) {
        gc.setFont(look.text());
        int width = Math.max(LEAST_WIDTH, gc.textExtent(caption.label()).x);
        return new Point(width, look.line(gc, look.figure()) + look.line(gc, look.text()) + BAR + 2 * GAP);
    }

    @Override
    public void draw(GC gc, Look look, Rectangle area) {
        FormColors colors = look.colors();
        int figure = look.line(gc, look.figure());
        int line = look.line(gc, look.text());
        if (progress.needed() == 0) {
            look.write(gc, look.figure(), colors.secondary(), "—", area.x, area.y, area.width);
        } else {
            int width = look.write(
                    gc, look.figure(), colors.text(), String.valueOf(progress.done()), area.x, area.y, area.width);
            look.write(
                    gc,
                    look.text(),
                    colors.secondary(),
                    " / " + progress.needed(),
                    area.x + width,
                    area.y + figure - line - (figure - line) / 5,
                    area.width - width);
        }
        gc.setFont(look.text());
        String words = below(text -> gc.textExtent(text).x, area.width);
        look.write(gc, look.text(), colors.secondary(), words, area.x, area.y + figure, area.width);
        bar(gc, look, new Rectangle(area.x, area.y + figure + line + GAP, area.width - GAP, BAR));
    }

    /** What stands below the figure in this room, measured by {@code width}. */
    String below(ToIntFunction<String> width, int room) {
        return row.stream().allMatch(one -> width.applyAsInt(one.full()) <= room) ? caption.full() : caption.label();
    }

    private void bar(GC gc, Look look, Rectangle room) {
        gc.setBackground(look.color(look.colors().line()));
        gc.fillRoundRectangle(room.x, room.y, room.width, room.height, BAR, BAR);
        if (progress.done() > 0 && progress.needed() > 0) {
            RGB rgb =
                    progress.isComplete() ? look.colors().done() : look.colors().secondary();
            int width = Math.max(BAR, room.width * Math.min(progress.done(), progress.needed()) / progress.needed());
            gc.setBackground(look.color(rgb));
            gc.fillRoundRectangle(room.x, room.y, width, room.height, BAR, BAR);
        }
    }

    @Override
    public String words() {
        return progress.needed() == 0
                ? ProcessTexts.get("overview.said", caption.label(), ProcessTexts.get("overview.figure.none"))
                : ProcessTexts.get(
                        "overview.figure.words", caption.label(), caption.about(), progress.done(), progress.needed());
    }
}
