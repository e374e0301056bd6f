// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import candor.forms.FormColors;
import candor.workbench.place.Place;
import candor.workbench.theme.Images;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextStyle;

/** A hit with what was found set off, and beside it where it is. */
final class HitLabels extends StyledCellLabelProvider {

    private final Hits hits;
    private final FormColors colors;
    private final Font bold;
    private final Images images;

    HitLabels(Hits hits, FormColors colors, Font bold, Images images) {
        this.hits = hits;
        this.colors = colors;
        this.bold = bold;
        this.images = images;
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = text(cell.getElement(), cell.getColumnIndex());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        if (cell.getElement() instanceof Place stage && cell.getColumnIndex() == 0) {
            cell.setImage(images.get("stage/" + stage.group(), "stage/other"));
        }
        super.update(cell);
    }

    private StyledString text(Object element, int column) {
        if (element instanceof Place stage) {
            return new StyledString(column == 0 ? hits.stage(stage) : "");
        }
        Hit hit = (Hit) element;
        if (column == 1) {
            return new StyledString(hits.path(hit));
        }
        Hit excerpt = hit.excerpt();
        StyledString text = new StyledString(excerpt.text());
        text.setStyle(excerpt.start(), excerpt.length(), new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.font = bold;
                style.foreground = new Color(colors.accent());
                style.underline = true;
                style.underlineStyle = SWT.UNDERLINE_SINGLE;
            }
        });
        return text;
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
