// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * Changes a list whose members refer back to its owner. What the list takes away from another owner comes back to it, at its place, by undo; the
 * platform's own commands forget who had it.
 */
final class MutualListCommand extends AbstractCommand {

    private final EObject owner;
    private final EReference list;
    private final Collection<?> members;
    private final UnaryOperator<List<Object>> change;
    private final List<Kept> before = new ArrayList<>();

    /** What stood in a list. */
    private record Kept(EObject owner, EReference list, List<Object> members) {}

    private MutualListCommand(
            EObject owner, EReference list, Collection<?> members, UnaryOperator<List<Object>> change) {
        this.owner = owner;
        this.list = list;
        this.members = members;
        this.change = change;
    }

    /** The command for a list of this kind; nothing where the feature is none, or one member is set alone. */
    static Optional<Command> of(Class<? extends Command> type, CommandParameter parameter) {
        if (parameter.getEOwner() == null
                || !(parameter.getFeature() instanceof EReference list)
                || !isMutual(list)
                || type == SetCommand.class && parameter.getIndex() != CommandParameter.NO_INDEX) {
            return Optional.empty();
        }
        EObject owner = parameter.getEOwner();
        if (type == SetCommand.class) {
            Collection<?> then = parameter.getValue() instanceof Collection<?> given ? given : List.of();
            return Optional.of(new MutualListCommand(owner, list, then, now -> new ArrayList<>(then)));
        }
        Collection<?> members = parameter.getCollection();
        if (type == AddCommand.class && members != null) {
            return Optional.of(
                    new MutualListCommand(owner, list, members, now -> with(now, members, parameter.getIndex())));
        }
        return type == RemoveCommand.class && members != null
                ? Optional.of(new MutualListCommand(owner, list, members, now -> without(now, members)))
                : Optional.empty();
    }

    static boolean isMutual(EReference list) {
        return list.isMany()
                && !list.isContainment()
                && list.isChangeable()
                && list.getEOpposite() != null
                && !list.getEOpposite().isContainment();
    }

    private static List<Object> with(List<Object> now, Collection<?> members, int index) {
        List<Object> then = new ArrayList<>(now);
        then.addAll(index < 0 ? now.size() : Math.min(index, now.size()), members);
        return then;
    }

    private static List<Object> without(List<Object> now, Collection<?> members) {
        List<Object> then = new ArrayList<>(now);
        then.removeAll(members);
        return then;
    }

    @Override
    protected boolean prepare() {
        return members.stream().allMatch(list.getEReferenceType()::isInstance);
    }

    @Override
    public void execute() {
        List<Object> now = List.copyOf(members(owner, list));
        Set<Object> then = new LinkedHashSet<>(change.apply(now));
        Set<Object> concerned = new LinkedHashSet<>(now);
        concerned.addAll(then);
        before.clear();
        before.add(new Kept(owner, list, now));
        EReference back = list.getEOpposite();
        for (Object member : concerned) {
            EObject object = (EObject) member;
            if (back.isMany()) {
                before.add(new Kept(object, back, List.copyOf(members(object, back))));
            } else if (object.eGet(back) instanceof EObject other && other != owner) {
                before.add(new Kept(other, list, List.copyOf(members(other, list))));
            }
        }
        ECollections.setEList(members(owner, list), new ArrayList<>(then));
    }

    @Override
    public void undo() {
        before.forEach(kept -> ECollections.setEList(members(kept.owner(), kept.list()), kept.members()));
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getResult() {
        return members;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(owner);
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> members(EObject owner, EReference list) {
        return (EList<Object>) owner.eGet(list);
    }
}
