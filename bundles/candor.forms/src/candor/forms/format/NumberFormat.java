// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

import candor.forms.text.FormTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Numbers of any of Java's types; a number that stands at its default of 0 and was never typed is shown as nothing. */
public final class NumberFormat implements ValueFormat {
    private final EAttribute attribute;
    private final boolean whole;
    private final int bits;

    /** @param bits of a whole number without its sign; 0 for a number with a fraction */
    NumberFormat(EAttribute attribute, int bits) {
        this.attribute = attribute;
        this.whole = bits > 0;
        this.bits = bits;
    }

    @Override
    public String format(Object value) {
        if (value == null
                || value instanceof Number number && isZero(number) && attribute.getDefaultValueLiteral() == null) {
            return "";
        }
        return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    @Override
    public Parsed parse(String text, boolean finished) {
        String narrow = Digits.narrow(text).replace(",", "");
        if (narrow.isEmpty()) {
            return Parsed.value(attribute.getDefaultValue());
        }
        String pattern = whole ? "[+-]?\\d+" : "[+-]?\\d+(\\.\\d+)?";
        if (!narrow.matches(pattern)) {
            return Parsed.notYet(finished, FormTexts.get(whole ? "number.notWhole" : "number.wrong", text.strip()));
        }
        String number = narrow.startsWith("+") ? narrow.substring(1) : narrow;
        if (whole && new BigInteger(number).bitLength() > bits) {
            return Parsed.notYet(finished, FormTexts.get("number.tooLarge", text.strip()));
        }
        return Parsed.value(EcoreUtil.createFromString(attribute.getEAttributeType(), number));
    }

    @Override
    public int columns() {
        return whole ? 6 : 9;
    }

    private static boolean isZero(Number number) {
        return number.doubleValue() == 0;
    }
}
