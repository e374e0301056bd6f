// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Collection;

/** More words for the lists by which texts are judged. A bureau registers one as an OSGi service; its words are added to the others. */
@FunctionalInterface
public interface WordSource {

    /**
     * The words of a list.
     *
     * @param list which
     * @return as in a file of the list, see {@link WordLists}; empty when this source has none
     */
    Collection<String> words(WordList list);
}
