// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.Placeholder;
import candor.export.values.Incomplete;
import candor.gongwen.markdown.Inserts;
import freemarker.core.Environment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects what one run of a template yields beside its text, such as placeholders. It is found through FreeMarker's
 * environment.
 */
final class Rendering {

    private static final Pattern BEHIND_NAME = Pattern.compile("(\\[\\d+]|\\))+$");

    private static final Object KEY = new Object();

    private final Inserts inserts = new Inserts();
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> computed = new HashSet<>();
    private Lookup lastMissing;

    /** A feature that may be asked for while it is empty. */
    record Lookup(String feature, String label, String origin) {}

    /**
     * What is missing, and where a person enters it.
     *
     * @param name in the words of the forms
     * @param field its address; {@code null} where there is none
     */
    record Gap(String name, String field) {}

    void enter(Environment environment) {
        environment.setCustomState(KEY, this);
    }

    static Rendering of(Environment environment) {
        return (Rendering) environment.getCustomState(KEY);
    }

    static Rendering current() {
        return of(Environment.getCurrentEnvironment());
    }

    Inserts inserts() {
        return inserts;
    }

    List<Placeholder> placeholders() {
        return List.copyOf(placeholders);
    }

    /** Addresses of the fields that were looked at. */
    Set<String> sources() {
        return Set.copyOf(sources);
    }

    void lookedAt(String address) {
        sources.add(address);
    }

    /** Texts that were put together from fields that nobody looked at by name. */
    Set<String> computed() {
        return Set.copyOf(computed);
    }

    void computed(Object value) {
        switch (value) {
            case String text -> computed.add(text);
            case Incomplete incomplete -> computed.add(incomplete.text());
            case List<?> list -> list.forEach(this::computed);
            case null, default -> {}
        }
    }

    String insert(String text, String origin) {
        return inserts.insert(text, origin);
    }

    /** Writes what stands for a missing value, and keeps it in the list. */
    String insertMissing(String text, Gap gap, String origin) {
        CurrentInstruction asks = CurrentInstruction.of(Environment.getCurrentEnvironment());
        placeholders.add(new Placeholder(asks.place(), asks.line(), gap.name(), gap.field()));
        return inserts.insert(text, origin);
    }

    void missed(Lookup lookup) {
        lastMissing = lookup;
    }

    /** The feature that was last found empty, when an expression ends in its name. */
    Lookup lookup(String expression) {
        String path = BEHIND_NAME.matcher(expression).replaceFirst("");
        boolean same = lastMissing != null
                && (path.equals(lastMissing.feature()) || path.endsWith("." + lastMissing.feature()));
        return same ? lastMissing : new Lookup(expression, expression, null);
    }
}
