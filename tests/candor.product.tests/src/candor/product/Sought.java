// SPDX-License-Identifier: EPL-2.0
package candor.product;

import com.google.gson.JsonObject;

/** Which widget is meant, in the words of AT-SPI; see driver/at.py. */
record Sought(JsonObject query) {

    /** The first widget of a role, such as {@code push button}, {@code text}, {@code table cell}. */
    static Sought role(String role) {
        JsonObject query = new JsonObject();
        query.addProperty("role", role);
        return new Sought(query);
    }

    /** A button by the words on it. */
    static Sought button(String words) {
        return role("push button").named(words);
    }

    /** The field that stands behind a label. */
    static Sought field(String label) {
        return role("text").with("label", label);
    }

    /** Whose accessible name contains these words. */
    Sought named(String words) {
        return with("name", words);
    }

    /** Whose content contains these words. */
    Sought saying(String words) {
        return with("text", words);
    }

    private Sought with(String key, String value) {
        JsonObject more = query.deepCopy();
        more.addProperty(key, value);
        return new Sought(more);
    }

    @Override
    public String toString() {
        return query.toString();
    }
}
