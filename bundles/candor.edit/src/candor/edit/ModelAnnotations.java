// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The only reader of the EAnnotations by which a metamodel steers how its objects are edited. */
public final class ModelAnnotations {
    /** Source of the annotations. */
    public static final String SOURCE = "candor/form";

    private ModelAnnotations() {}

    /** What an element says under this key, without white space around it; empty where it says nothing. */
    public static String text(EModelElement element, String key) {
        String value = EcoreUtil.getAnnotation(element, SOURCE, key);
        return value == null ? "" : value.strip();
    }

    /** The names an element lists under this key, separated by commas; none where it says nothing. */
    public static List<String> names(EModelElement element, String key) {
        return Arrays.stream(text(element, key).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
