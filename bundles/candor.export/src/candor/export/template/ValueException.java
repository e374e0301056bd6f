// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import freemarker.template.TemplateModelException;

/** A template asks for what it cannot have, a name that does not exist or a value whose bundle fails: unlike one that is merely missing. */
final class ValueException extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    ValueException(String reason) {
        super(reason);
    }
}
