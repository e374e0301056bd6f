// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.text.Nearest;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A closed set of named values.
 *
 * @param kind what has them, in Chinese, for messages
 * @param values by name; a supplier may yield {@code null} for a missing one
 */
record Parts(String kind, Map<String, Supplier<TemplateModel>> values) implements TemplateHashModel {

    @Override
    public TemplateModel get(String name) throws ValueException {
        Supplier<TemplateModel> value = values.get(name);
        if (value == null) {
            throw new ValueException(
                    TemplateTexts.get("name.unknown", kind, name, Nearest.hint(name, values.keySet())));
        }
        return value.get();
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
