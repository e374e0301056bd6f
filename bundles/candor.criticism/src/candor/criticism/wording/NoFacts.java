// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Optional;

/** Finds an example that names no facts: no time, no number, no matter (MSH-C10). */
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
