// SPDX-License-Identifier: EPL-2.0
package candor.house;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Headers of manifests. */
public final class Headers {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private Headers() {}

    /**
     * The names in a header, without attributes and directives.
     *
     * @param header may be {@code null}: no names then
     */
    public static List<String> names(String header) {
        return header == null
                ? List.of()
                : Arrays.stream(QUOTED.matcher(header).replaceAll("").split(","))
                        .map(clause -> clause.split(";")[0].strip())
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
