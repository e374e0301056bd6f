// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import freemarker.core.Macro;
import freemarker.core.TemplateElement;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A file of macros. Only these are lent to documents, so it may hold macros, functions and comments; anything else would never be printed.
 * FreeMarker 2.3 tells what a template consists of through types it calls deprecated only because they are to become internal.
 */
@SuppressWarnings("deprecation")
final class MacroFile {

    /** How FreeMarker describes a root that holds several elements. */
    private static final String SEVERAL = "root";

    private MacroFile() {}

    static Template compile(TemplateText text, Configuration configuration) throws TemplateFailure {
        Template template = CompiledTemplate.compile(text.place(), text.text(), configuration);
        for (TemplateElement element : elements(template)) {
            if (!(element instanceof Macro) && !isSilent(element.getCanonicalForm())) {
                throw new TemplateFailure(
                        text.place(),
                        element.getBeginLine(),
                        element.getBeginColumn(),
                        TemplateTexts.get("macros.only"));
            }
        }
        return template;
    }

    /** What stands side by side in the file: a root has it below, unless there is but one. */
    private static List<TemplateElement> elements(Template template) {
        TemplateElement only = template.getRootTreeNode();
        if (!only.getDescription().equals(SEVERAL)) {
            return List.of(only);
        }
        Enumeration<?> children = only.children();
        return Collections.list(children).stream()
                .map(TemplateElement.class::cast)
                .toList();
    }

    /** Comments and blanks; the checks whether time is up, which every template is given, have no form of their own. */
    private static boolean isSilent(String form) {
        return form == null || form.isBlank() || form.startsWith("<#--");
    }
}
