// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The commands there are.
 *
 * @param all sorted as help lists them
 */
public record Commands(List<Entry> all) {

    /**
     * A command that has not been created yet.
     *
     * @param name what is typed
     * @param create makes it
     */
    public record Entry(String name, Supplier<Command> create) {}

    public Commands {
        all = List.copyOf(all);
    }

    Optional<Entry> find(String name) {
        return all.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    List<String> names() {
        return all.stream().map(Entry::name).toList();
    }
}
