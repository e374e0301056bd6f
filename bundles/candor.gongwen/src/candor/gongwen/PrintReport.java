// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import candor.gongwen.fonts.FontSubstitution;
import candor.gongwen.layout.Remark;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person should know about a document that was written.
 *
 * @param pages number of pages; 0 of what is not set on pages
 * @param substitutions fonts that stood in for others, never hidden
 * @param remarks what was done, or could not be done, for a clause of the standard
 */
public record PrintReport(int pages, List<FontSubstitution> substitutions, List<Remark> remarks) {

    public PrintReport {
        substitutions = List.copyOf(substitutions);
        remarks = List.copyOf(remarks);
    }

    /** The same with what somebody else remarks, too. */
    public PrintReport with(List<Remark> more) {
        return new PrintReport(
                pages,
                substitutions,
                Stream.concat(remarks.stream(), more.stream()).toList());
    }
}
