// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.List;
import java.util.Optional;

/** Merits instead of problems: more sentences praise than say what is wanting (MSH-C03). */
public final class MeritWording implements Wording {

    private final WordMatcher merits;
    private final WordMatcher deficiencies;

    public MeritWording(WordLists lists) {
        merits = lists.of(WordList.MERIT);
        deficiencies = lists.of(WordList.DEFICIENCY);
    }

    @Override
    public Optional<String> find(String text) {
        List<String> sentences = Clauses.sentences(text);
        List<String> praise = sentences.stream().filter(this::praises).toList();
        long wanting = sentences.stream().filter(this::findsWanting).count();
        return praise.size() > wanting ? praise.stream().findFirst().flatMap(merits::first) : Optional.empty();
    }

    private boolean praises(String sentence) {
        return merits.in(sentence) && !findsWanting(sentence);
    }

    /** Whether a sentence says what is wanting. Praise may sound so, as 没有发生一起 does. */
    private boolean findsWanting(String sentence) {
        return deficiencies.in(merits.without(sentence));
    }
}
