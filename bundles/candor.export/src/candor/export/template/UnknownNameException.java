// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import freemarker.template.TemplateModelException;

/** A template asks for something that does not exist: an error, unlike a value that is merely missing. */
final class UnknownNameException extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    UnknownNameException(String reason) {
        super(reason);
    }
}
