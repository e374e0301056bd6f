// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;

/** A text with named parts: a date with its year and weekday, an enumerated value with its name. */
final class RecordValue extends TextValue implements TemplateHashModel {

    private final Parts parts;

    RecordValue(String text, String origin, Parts parts) {
        super(text, origin);
        this.parts = parts;
    }

    @Override
    public TemplateModel get(String name) throws ValueException {
        return parts.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
