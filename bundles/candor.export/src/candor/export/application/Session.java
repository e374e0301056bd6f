// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Visible;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One run of the application: where it writes, in which language, and whether anybody watches. */
public final class Session {

    private final PrintStream out;
    private final PrintStream err;
    private final Messages texts;
    private final boolean json;
    private final boolean watched;
    private final Map<String, Object> result = new LinkedHashMap<>();

    /**
     * @param out for results
     * @param err for everything else
     * @param locale language for the person
     * @param json whether the result shall be one JSON object
     * @param watched whether {@code err} is a terminal, so that progress may be shown on it
     */
    public Session(PrintStream out, PrintStream err, Locale locale, boolean json, boolean watched) {
        this.out = out;
        this.err = err;
        this.texts = Messages.of(Session.class, locale);
        this.json = json;
        this.watched = watched;
    }

    /** Prints a line of the result for people, control characters made visible; nothing when the result is JSON. */
    public void print(String line) {
        if (!json) {
            progress("");
            out.println(Visible.of(line));
        }
    }

    /** Prints a notice or a failure on standard error. */
    public void warn(String line) {
        progress("");
        err.println(Visible.of(line));
    }

    /** Shows progress on a terminal; an empty text removes the line. Does nothing elsewhere. */
    public void progress(String text) {
        if (watched) {
            err.print("\r\u001b[K" + Visible.of(text));
            err.flush();
        }
    }

    /**
     * Members of the JSON object that is printed at the end when it is asked for: maps, lists, texts, numbers, truth values and
     * {@code null}. The runner adds {@code command}, {@code exitCode} and, after an early end, {@code error}.
     */
    public Map<String, Object> result() {
        return result;
    }

    /** Whether the result shall be one JSON object. */
    public boolean isJson() {
        return json;
    }

    /** Messages of the application itself. */
    public Messages texts() {
        return texts;
    }

    void finish() {
        if (json) {
            out.println(Json.write(result));
        }
        out.flush();
        err.flush();
    }
}
