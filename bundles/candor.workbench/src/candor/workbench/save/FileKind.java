// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import java.util.List;

/**
 * A kind of files that a person may choose from.
 *
 * @param name what people call it
 * @param extensions each with its dot; a new file gets the first
 */
public record FileKind(String name, List<String> extensions) {

    public FileKind {
        extensions = List.copyOf(extensions);
    }

    public FileKind(String name, String... extensions) {
        this(name, List.of(extensions));
    }

    /** The same name, with the first extension where it has none of them. */
    String withExtension(String path) {
        return extensions.stream().anyMatch(path::endsWith) ? path : path + extensions.getFirst();
    }
}
