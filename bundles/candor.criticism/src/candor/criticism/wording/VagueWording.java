// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without a name: 有的同志认为, 据反映 (MSH-C05). */
public final class VagueWording implements Wording {

    private final Pattern vague;

    public VagueWording(WordLists lists) {
        vague = Pattern.compile(lists.of(WordList.HEARSAY).expression() + "|"
                + lists.of(WordList.VAGUE).expression() + "[^，。；：！？、0-9]{0,2}?"
                + lists.of(WordList.PEOPLE).expression());
    }

    @Override
    public Optional<String> find(String text) {
        Matcher matcher = vague.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
