// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shorter names that a full name has by custom. Where custom is not sure, there is none, so that nothing wrong is printed. */
public final class BodyNames {

    private static final String PARTY = BodyTexts.get("names.party");
    private static final String HEAD = BodyTexts.get("names.head");

    /** A committee of a place: 示例市委员会 is 示例市委. */
    private static final Pattern OF_PLACE = Pattern.compile(BodyTexts.get("names.place"));

    private static final Pattern GROUP = Pattern.compile(BodyTexts.get("names.group"));
    private static final Pattern OFFICE = Pattern.compile(BodyTexts.get("names.office"));
    private static final Pattern LOCAL = Pattern.compile(BodyTexts.get("names.local"));

    private BodyNames() {}

    /** The name at the head of documents: 中共示例市水务局党组. Empty for a body that does not say that it is the Party's. */
    public static Optional<String> head(String name) {
        if (name.startsWith(PARTY)) {
            return Optional.of(HEAD + name.substring(PARTY.length()));
        }
        return name.startsWith(HEAD) ? Optional.of(name) : Optional.empty();
    }

    /** The standard short name: 示例市水务局党组, 示例市委, 示例市委组织部. */
    public static Optional<String> shortName(String name) {
        String bare = bare(name);
        Matcher place = OF_PLACE.matcher(bare);
        if (place.find()) {
            return Optional.of(place.replaceFirst(BodyTexts.get("names.place.short")));
        }
        return GROUP.matcher(bare).find() && !bare.isEmpty() ? Optional.of(bare) : Optional.empty();
    }

    /** What it calls itself in its papers: 局 of 示例市水务局. */
    public static Optional<String> self(String shortName) {
        Matcher office = OFFICE.matcher(shortName);
        return office.find() ? Optional.of(office.group()) : Optional.empty();
    }

    /**
     * The place that a local committee speaks of, from what it calls itself: 县 of 县委, so that it says 我县 where a Party group says 我局.
     * Empty for bodies that are not those of a place.
     */
    public static Optional<String> place(String self) {
        Matcher local = LOCAL.matcher(self);
        return local.find() ? Optional.of(local.group(1)) : Optional.empty();
    }

    private static String bare(String name) {
        return head(name).map(head -> head.substring(HEAD.length())).orElse(name);
    }
}
