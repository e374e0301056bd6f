// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shorter names that a full name has by custom. Where custom is not sure, there is none, so that nothing wrong is printed. */
public final class BodyNames {

    private static final String PARTY = BodyTexts.get("names.party");
    private static final String HEAD = BodyTexts.get("names.head");

    /** A committee of a place: 示例市委员会 is 示例市委. */
    private static final Pattern OF_PLACE = Pattern.compile(BodyTexts.get("names.place"));

    private static final Pattern STANDING = Pattern.compile(BodyTexts.get("names.standing"));
    private static final Pattern PARTY_OF = Pattern.compile("^(" + PARTY + "|" + HEAD + ")");

    /** Between the names of bodies that meet together. */
    private static final String JOINT = BodyTexts.get("names.joint");

    private static final Pattern COMMITTEE = Pattern.compile(BodyTexts.get("names.committee"));
    private static final Pattern GROUP = Pattern.compile(BodyTexts.get("names.group"));
    private static final Pattern OFFICE = Pattern.compile(BodyTexts.get("names.office"));
    private static final Pattern LOCAL = Pattern.compile(BodyTexts.get("names.local"));

    private BodyNames() {}

    /** The name at the head of documents: 中共示例市水务局党组. Empty for a body that does not say that it is the Party's. */
    public static Optional<String> head(String name) {
        return name.startsWith(PARTY) || name.startsWith(HEAD) ? Optional.of(each(name, HEAD)) : Optional.empty();
    }

    /** The standard short name: 示例市水务局党组, 示例市委, 示例市委组织部. */
    public static Optional<String> shortName(String name) {
        String bare = bare(name);
        Matcher place = OF_PLACE.matcher(bare);
        if (place.find()) {
            String committee = place.replaceFirst(BodyTexts.get("names.place.short"));
            return Optional.of(STANDING.matcher(committee).replaceFirst(BodyTexts.get("names.standing.short")));
        }
        return GROUP.matcher(bare).find() && !bare.isEmpty() ? Optional.of(bare) : Optional.empty();
    }

    /** What it calls itself in its papers: 局 of 示例市水务局; nothing for several offices together. */
    public static Optional<String> self(String shortName) {
        if (shortName.contains(JOINT)) {
            return Optional.empty();
        }
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

    /** What the committee of a place calls itself: 县委常委会 of 示例县委常委会. Empty for any other body. */
    public static Optional<String> committee(String shortName) {
        Matcher committee = COMMITTEE.matcher(shortName);
        return committee.find() ? Optional.of(committee.group()) : Optional.empty();
    }

    private static String bare(String name) {
        return each(name, "");
    }

    /** The names of bodies that meet together, each with another beginning in the place of 中国共产党 or 中共. */
    private static String each(String name, String beginning) {
        return Stream.of(name.split(JOINT))
                .map(one -> PARTY_OF.matcher(one).replaceFirst(beginning))
                .collect(Collectors.joining(JOINT));
    }
}
