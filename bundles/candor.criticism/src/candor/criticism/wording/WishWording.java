// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** A wish for the work to come instead of a criticism: a clause of it is a wish, and none says what is wanting (MSH-C01). */
public final class WishWording implements Wording {

    /** A clause that forbids something is a wish too. */
    private static final Pattern FORBIDDEN = Pattern.compile("不(?:要|能|可|必)[^，。；]*");

    private final WordMatcher wishes;
    private final WordMatcher deficiencies;
    private final Facts facts;

    public WishWording(WordLists lists) {
        wishes = lists.of(WordList.WISH);
        deficiencies = lists.of(WordList.DEFICIENCY);
        facts = new Facts(lists);
    }

    @Override
    public Optional<String> find(String text) {
        return deficiencies.in(FORBIDDEN.matcher(text).replaceAll("")) || facts.in(text)
                ? Optional.empty()
                : Clauses.of(text).stream()
                        .flatMap(clause -> wishes.start(clause).stream())
                        .findFirst();
    }
}
