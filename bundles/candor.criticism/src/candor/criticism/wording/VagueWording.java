// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without a name: 有的同志认为, 据反映; of those outside only where they are quoted: 有群众反映, not 有的群众没有搬迁 (MSH-C05). */
public final class VagueWording implements Wording {

    /** What may stand between the words of one quotation. */
    private static final String BETWEEN = "[^，。；：！？、]{0,8}?";

    private static final Pattern FIGURE = Pattern.compile("[0-9]");

    private final Pattern vague;
    private final Pattern quoted;

    public VagueWording(WordLists lists) {
        String vagueWords = lists.of(WordList.VAGUE).expression();
        vague = Pattern.compile(lists.of(WordList.HEARSAY).expression() + "|" + vagueWords + "[^，。；：！？、0-9]{0,2}?"
                + lists.of(WordList.PEOPLE).expression());
        quoted = Pattern.compile("(?:(?<![没所具拥还只含])有|" + vagueWords + ")" + BETWEEN
                + lists.of(WordList.SPEAKER).expression() + BETWEEN
                + lists.of(WordList.SAYING).expression());
    }

    @Override
    public Optional<String> find(String text) {
        return Clauses.sentences(text).stream()
                .flatMap(sentence -> find(sentence, vague).or(() -> quotation(sentence)).stream())
                .findFirst();
    }

    /** A complaint with its day or number can be looked up, whoever made it. */
    private Optional<String> quotation(String sentence) {
        return FIGURE.matcher(sentence).find() ? Optional.empty() : find(sentence, quoted);
    }

    private static Optional<String> find(String sentence, Pattern pattern) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
