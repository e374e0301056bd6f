// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import freemarker.template.TemplateModelException;

/**
 * Thrown where a template asks for a name that does not exist or a value whose bundle fails; a value that is merely
 * missing is no error.
 */
final class ValueException extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    ValueException(String reason) {
        super(reason);
    }
}
