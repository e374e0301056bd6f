// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Optional;

/** A case without a case: no time, no number, no matter (MSH-C10). */
public final class NoFacts implements Wording {

    private final Facts facts;

    public NoFacts(WordLists lists) {
        facts = new Facts(lists);
    }

    @Override
    public Optional<String> find(String text) {
        return facts.in(text) ? Optional.empty() : Optional.of(text.strip());
    }
}
