// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/** Which format the values of an attribute have. */
public final class Formats {
    /** Types of whole numbers, and how many bits they have without the sign. */
    private static final Map<Class<?>, Integer> WHOLE = Map.of(
            int.class,
            31,
            Integer.class,
            31,
            long.class,
            63,
            Long.class,
            63,
            short.class,
            15,
            Short.class,
            15,
            byte.class,
            7,
            Byte.class,
            7,
            BigInteger.class,
            Integer.MAX_VALUE);

    private static final Set<Class<?>> FRACTION =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);

    private Formats() {}

    /** The format of an attribute's single values. */
    public static ValueFormat of(EAttribute attribute) {
        if (isDate(attribute)) {
            return new DateFormat();
        }
        if (isTime(attribute)) {
            return new TimeFormat();
        }
        if (isNumber(attribute)) {
            return new NumberFormat(attribute, WHOLE.getOrDefault(javaType(attribute), 0));
        }
        return new PlainFormat(attribute);
    }

    /** Whether the values are days. */
    public static boolean isDate(EAttribute attribute) {
        return javaType(attribute) == LocalDate.class;
    }

    /** Whether the values are hours of a day. */
    public static boolean isTime(EAttribute attribute) {
        return javaType(attribute) == LocalTime.class;
    }

    /** Whether the values are numbers. */
    public static boolean isNumber(EAttribute attribute) {
        Class<?> type = javaType(attribute);
        return WHOLE.containsKey(type) || FRACTION.contains(type);
    }

    /** Whether the values are texts. */
    public static boolean isText(EAttribute attribute) {
        return javaType(attribute) == String.class;
    }

    /** Whether the values are yes or no. */
    public static boolean isBoolean(EAttribute attribute) {
        Class<?> type = javaType(attribute);
        return type == boolean.class || type == Boolean.class;
    }

    /** Java's class of the values; a dynamic enumeration has none. */
    private static Class<?> javaType(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == null ? Object.class : type;
    }
}
