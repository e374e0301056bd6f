// SPDX-License-Identifier: EPL-2.0
package candor.workbench.edit;

import candor.edit.OpenLists;
import candor.edit.Seals;
import candor.edit.Steps;
import candor.workbench.place.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What can be done to objects of a dossier from outside a form; each is one step of undo. */
public final class Edits {

    private static final Comparator<EObject> ORDER = Comparator.comparingInt(Edits::indexOf);

    private final EditingDomain domain;

    public Edits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Children that an object can still get, as its item provider offers them. */
    public List<CommandParameter> offers(EObject owner) {
        return domain.getNewChildDescriptors(owner, null).stream()
                .filter(CommandParameter.class::isInstance)
                .map(CommandParameter.class::cast)
                .filter(offer -> offer.getEReference() != null
                        && (offer.getEReference().isMany() || owner.eGet(offer.getEReference()) == null))
                .toList();
    }

    /** Makes the child that is offered. */
    public Command create(EObject owner, CommandParameter offer) {
        return CreateChildCommand.create(domain, owner, offer, List.of(owner));
    }

    /** Takes objects away, and every reference to them. */
    public Command delete(Collection<? extends EObject> objects) {
        return hasRoot(objects)
                ? UnexecutableCommand.INSTANCE
                : new Steps(domain).delete(objects).command();
    }

    /** Puts objects on the clipboard; the dossier does not change, so that this is no step of undo. */
    public Command copy(Collection<? extends EObject> objects) {
        return objects.isEmpty() || hasRoot(objects)
                ? UnexecutableCommand.INSTANCE
                : CopyToClipboardCommand.create(domain, objects);
    }

    /** Takes objects away and puts them on the clipboard. */
    public Command cut(Collection<? extends EObject> objects) {
        return objects.isEmpty() || hasRoot(objects)
                ? UnexecutableCommand.INSTANCE
                : CutToClipboardCommand.create(domain, objects);
    }

    /** Puts copies of what is on the clipboard into a place, or beside an object that does not take them itself. */
    public Command paste(Place place) {
        EObject object = place.object();
        Stream<Command> inside = place.containments().stream()
                .filter(list -> takesClipboard(place, list))
                .map(list -> PasteFromClipboardCommand.create(domain, object, list));
        Stream<Command> beside = place.isObject() && object.eContainer() != null && fitsBeside(object)
                ? Stream.of(PasteFromClipboardCommand.create(domain, object.eContainer(), object.eContainmentFeature()))
                : Stream.empty();
        return Stream.concat(inside, beside)
                .filter(Command::canExecute)
                .findFirst()
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private boolean takesClipboard(Place place, EReference list) {
        return clipboard().allMatch(object -> place.takes(list, object.eClass()));
    }

    /** Whether what is on the clipboard belongs beside a row. An open list takes anything, but its rows are kept together by package. */
    private boolean fitsBeside(EObject row) {
        return !OpenLists.isOpen(row.eContainmentFeature())
                || clipboard()
                        .allMatch(object ->
                                object.eClass().getEPackage() == row.eClass().getEPackage());
    }

    private Stream<EObject> clipboard() {
        return domain.getClipboard() == null
                ? Stream.empty()
                : domain.getClipboard().stream()
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast);
    }

    /** Puts a copy of each object behind it. */
    public Command duplicate(List<? extends EObject> objects) {
        if (!objects.stream().allMatch(Edits::isRow)) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps all = new Steps(domain);
        // Works from the last object to the first, so that no copy shifts an object whose index is known already.
        for (EObject object : objects.stream().sorted(ORDER.reversed()).toList()) {
            EObject copy = EcoreUtil.copy(object);
            Seals.lift(copy);
            all.add(object.eContainer(), object.eContainmentFeature(), copy, indexOf(object) + 1);
        }
        return all.command();
    }

    /**
     * Brings objects to a place in a list, from the same list or from others.
     *
     * @param index before which row, counted before anything moves; −1 for the end
     */
    public Command moveTo(EObject owner, EReference list, Collection<? extends EObject> objects, int index) {
        if (objects.isEmpty() || hasRoot(objects) || !objects.stream().allMatch(object -> fits(owner, list, object))) {
            return UnexecutableCommand.INSTANCE;
        }
        return new Steps(domain).moveAll(owner, list, objects, index).command();
    }

    /** Moves objects of one list by one row. Where one of them stands at the edge, none is moved. */
    public Command shift(List<? extends EObject> objects, int by) {
        if (!objects.stream().allMatch(Edits::isRow)) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps all = new Steps(domain);
        for (EObject object :
                objects.stream().sorted(by < 0 ? ORDER : ORDER.reversed()).toList()) {
            EReference list = object.eContainmentFeature();
            int target = indexOf(object) + by;
            if (target < 0 || target >= ((List<?>) object.eContainer().eGet(list)).size()) {
                return UnexecutableCommand.INSTANCE;
            }
            all.reorder(object.eContainer(), list, object, target);
        }
        return all.command();
    }

    private static boolean isRow(EObject object) {
        return object.eContainer() != null && object.eContainmentFeature().isMany();
    }

    private static boolean fits(EObject owner, EReference list, EObject object) {
        return list.isMany()
                && list.isContainment()
                && list.getEReferenceType().isSuperTypeOf(object.eClass())
                && (!OpenLists.isOpen(list) || object.eContainmentFeature() == list)
                && !EcoreUtil.isAncestor(object, owner);
    }

    private static boolean hasRoot(Collection<? extends EObject> objects) {
        return objects.stream().anyMatch(object -> object.eContainer() == null);
    }

    private static int indexOf(EObject object) {
        return ((List<?>) object.eContainer().eGet(object.eContainmentFeature())).indexOf(object);
    }
}
