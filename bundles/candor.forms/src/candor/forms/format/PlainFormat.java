// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

import candor.forms.text.FormTexts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Any data type that its package's factory can write and read as text. */
public final class PlainFormat implements ValueFormat {
    private final EAttribute attribute;

    PlainFormat(EAttribute attribute) {
        this.attribute = attribute;
    }

    @Override
    public String format(Object value) {
        return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    @Override
    public Parsed parse(String text, boolean finished) {
        if (text.isEmpty()) {
            return Parsed.value(attribute.getDefaultValue());
        }
        try {
            return Parsed.value(EcoreUtil.createFromString(attribute.getEAttributeType(), text));
        } catch (RuntimeException refused) {
            // A data type of another package may throw anything; its message is all there is to show.
            return Parsed.notYet(finished, FormTexts.get("value.wrong", text, refused.getMessage()));
        }
    }

    @Override
    public int columns() {
        return 24;
    }
}
