// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import candor.model.meeting.Dossier;
import java.util.function.Consumer;

/**
 * One mistake to be made in the faultless sample.
 *
 * @param rule number of the rule that has to find it
 * @param name what is done
 * @param seed does it
 */
public record SeededFault(String rule, String name, Consumer<Dossier> seed) {

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
