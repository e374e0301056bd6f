// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.values.Incomplete;
import freemarker.template.TemplateScalarModel;

/** A text of a dossier: compared and tested like any string, printed with the address it came from. */
class TextValue extends Verbatim implements TemplateScalarModel {

    private final String text;

    TextValue(String text, String origin) {
        super(new Piece.Text(text, origin));
        this.text = text;
    }

    /** A text that stands for a value which is missing in part. */
    TextValue(Incomplete incomplete, Rendering.Gap gap, String origin) {
        super(new Piece.Missing(incomplete.text(), gap, origin));
        this.text = incomplete.text();
    }

    @Override
    public String getAsString() {
        return text;
    }
}
