// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Optional;

/** A way of writing that says nothing, and how it is recognised. */
@FunctionalInterface
public interface Wording {

    /**
     * Looks for it in a text.
     *
     * @param text one problem, case or opinion; not blank
     * @return the words by which it shows; empty when the text is not written in this way
     */
    Optional<String> find(String text);
}
