// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Collects the changes of one step, so that they can be judged and taken back as a whole. */
final class Step {
    private final Guard guard;
    private final List<Change> changes = new ArrayList<>();
    private final Set<EObject> records = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> departed = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<Refusal> broken = Optional.empty();

    Step(Guard guard) {
        this.guard = guard;
    }

    /** Takes note of a change that has just happened. */
    void add(Change change) {
        changes.add(change);
        if (broken.isEmpty()) {
            broken = guard.brokenSeal(change);
        }
        departed.addAll(change.departed());
        change.departed().stream().filter(Seals::holdsSealed).forEach(records::add);
    }

    /** Takes in what another step has done. */
    void addAll(Step inner) {
        changes.addAll(inner.changes);
        departed.addAll(inner.departed);
        records.addAll(inner.records);
    }

    /** Whether nothing has happened. */
    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Objects that were taken out of their place, wherever they are now. */
    Set<EObject> departed() {
        return departed;
    }

    /** Why the step is refused; empty where it is allowed. To be asked when all its changes are made. */
    Optional<Refusal> refusal() {
        return broken.or(this::lostRecord).or(this::veto);
    }

    private Optional<Refusal> lostRecord() {
        Optional<Refusal> record = records.stream()
                .filter(object -> !guard.isKept(object))
                .findFirst()
                .map(guard::lostRecord);
        return record.or(() -> departed.stream()
                .filter(object -> !guard.isKept(object))
                .flatMap(object -> guard.anchored(object).stream())
                .findFirst());
    }

    private Optional<Refusal> veto() {
        for (Change change : changes) {
            Optional<Refusal> objection = change.owner() == null || !guard.isKept(change.owner())
                    ? Optional.empty()
                    : guard.objection(
                            change.owner(), change.feature(), change.owner().eGet(change.feature()));
            if (objection.isPresent()) {
                return objection;
            }
        }
        return changes.stream()
                .flatMap(change -> change.arrived().stream())
                .filter(object -> !departed.contains(object) && guard.isKept(object))
                .flatMap(object -> guard.objection(object).stream())
                .findFirst();
    }

    /** Makes the model as it was before the step. */
    void takeBack() {
        changes.reversed().forEach(Change::takeBack);
    }
}
