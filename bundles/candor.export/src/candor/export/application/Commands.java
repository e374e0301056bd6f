// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The commands there are. Each is made only when it is asked for, because one run needs one. A service component that
 * follows {@link Command} services as they come and go; of two with one name the higher ranked counts.
 */
@Component(service = Commands.class)
public final class Commands {

    private static final String NAME = "command.name";

    private final Faults faults;
    private final Map<ServiceReference<Command>, Contribution<Command>> registered = new ConcurrentSkipListMap<>();
    private final Map<String, Contribution<Command>> others = new TreeMap<>();

    /** @param faults are told of every command that fails */
    @Activate
    public Commands(@Reference Faults faults) {
        this.faults = faults;
    }

    @Reference(service = Command.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ServiceReference<Command> reference) {
        String name = Objects.toString(reference.getProperty(NAME), "");
        registered.put(reference, Contribution.made(ContributionKind.COMMAND, name, reference, faults));
    }

    void remove(ServiceReference<Command> reference) {
        registered.remove(reference);
    }

    /** Adds a command that is not registered. */
    Commands add(String name, Supplier<Command> maker) {
        others.put(name, Contribution.made(ContributionKind.COMMAND, name, Origin.of(maker.getClass()), faults, maker));
        return this;
    }

    /** Sorted as help lists them. */
    List<Contribution<Command>> all() {
        return List.copyOf(byName().values());
    }

    /** The command of a name. */
    Optional<Contribution<Command>> find(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    List<String> names() {
        return List.copyOf(byName().keySet());
    }

    private Map<String, Contribution<Command>> byName() {
        Map<String, Contribution<Command>> all = new TreeMap<>(others);
        // a reference of a higher ranking is greater
        registered.values().forEach(command -> all.put(command.name(), command));
        return all;
    }
}
