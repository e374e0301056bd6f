// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;

/**
 * The instruction that FreeMarker is running. FreeMarker 2.3 tells it through types it calls deprecated only because
 * they are to become internal; its own error messages are made from them.
 */
@SuppressWarnings("deprecation")
record CurrentInstruction(String place, int line, boolean isInterpolation) {

    static CurrentInstruction of(Environment environment) {
        TemplateElement innermost = _CoreAPI.getInstructionStackSnapshot(environment)[0];
        return new CurrentInstruction(
                innermost.getTemplate().getSourceName(),
                innermost.getBeginLine(),
                innermost.getDescription().startsWith("${"));
    }
}
