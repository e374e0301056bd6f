// SPDX-License-Identifier: EPL-2.0
package candor.core.intake;

import candor.base.text.Text;
import java.util.Locale;

/** A file that cannot be imported, in words a clerk can act on: which file, where in it, what is wrong, what to do. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public ImportException(Text text, Throwable cause) {
        super(text.key(), cause);
        this.text = text;
    }

    /** The whole message in a language. */
    public String text(Locale locale) {
        return text.in(locale);
    }

    @Override
    public String getMessage() {
        return text(Locale.getDefault());
    }
}
