// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Problems of the team or of subordinates instead of one's own: others are the subject, and the writer is not in it (MSH-C02). */
public final class OthersWording implements Wording {

    /** The writer as "I", not 我们, 我局 and the like. */
    private static final Pattern I = Pattern.compile("我(?![们局市县区省])");

    private final WordMatcher oneself;
    private final Pattern others;

    public OthersWording(WordLists lists) {
        oneself = lists.of(WordList.ONESELF);
        others = Pattern.compile("(?:" + lists.of(WordList.OTHERS_BEFORE).expression() + "){0,2}"
                + lists.of(WordList.OTHERS).expression() + "(?!"
                + lists.of(WordList.OTHERS_AS_OBJECT).expression() + ")");
    }

    @Override
    public Optional<String> find(String text) {
        if (I.matcher(text).find() || oneself.in(text)) {
            return Optional.empty();
        }
        return Clauses.sentences(text).stream()
                .map(others::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .findFirst();
    }
}
