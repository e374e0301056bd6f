// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;
import java.util.Locale;

/** Why something was not done with a plugin, in a sentence that says what to do. */
public final class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final boolean output;

    private PluginException(Text text, boolean output, Throwable cause) {
        super(text.key(), cause);
        this.text = text;
        this.output = output;
    }

    /** Makes the exception for a file that cannot be used. */
    static PluginException input(Text text) {
        return new PluginException(text, false, null);
    }

    /** The same, with what led to it. */
    static PluginException input(Text text, Throwable cause) {
        return new PluginException(text, false, cause);
    }

    /** Makes the exception for a folder of plugins that could not be changed. */
    static PluginException output(Text text, Throwable cause) {
        return new PluginException(text, true, cause);
    }

    /** The sentence. */
    public Text text() {
        return text;
    }

    /** Whether something was not written; otherwise what was to be read is at fault. */
    public boolean isOutput() {
        return output;
    }

    @Override
    public String getMessage() {
        return text.in(Locale.getDefault());
    }
}
