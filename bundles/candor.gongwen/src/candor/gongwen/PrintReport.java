// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import candor.gongwen.fonts.FontSubstitution;
import java.util.List;

/**
 * What a person should know about a document that was written.
 *
 * @param pages number of pages
 * @param substitutions fonts that stood in for others, never hidden
 */
public record PrintReport(int pages, List<FontSubstitution> substitutions) {

    public PrintReport {
        substitutions = List.copyOf(substitutions);
    }
}
