// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.workbench.edit.Edits;
import candor.workbench.place.Place;
import candor.workbench.place.SelectedPlaces;
import candor.workbench.session.DossierSession;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Dragging objects within their list, or to another one that takes them; one step of undo. */
final class NavigatorDrag {

    private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

    private final DossierSession session;

    NavigatorDrag(DossierSession session) {
        this.session = session;
    }

    void install(TreeViewer viewer) {
        LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
        viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                IStructuredSelection dragged = viewer.getStructuredSelection();
                event.doit =
                        !dragged.isEmpty() && SelectedPlaces.objects(dragged).size() == dragged.size();
                transfer.setSelection(event.doit ? dragged : null);
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                transfer.setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new ViewerDropAdapter(viewer) {
            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return command(target, getCurrentLocation(), dragged()).canExecute();
            }

            @Override
            public boolean performDrop(Object data) {
                Command command = command(getCurrentTarget(), getCurrentLocation(), dragged());
                return session.execute(command);
            }

            private List<EObject> dragged() {
                return transfer.getSelection() instanceof IStructuredSelection dragged
                        ? SelectedPlaces.objects(dragged)
                        : List.of();
            }
        });
    }

    /** What dropping objects there would do. */
    Command command(Object target, int location, List<EObject> dragged) {
        if (!(target instanceof Place place)) {
            return UnexecutableCommand.INSTANCE;
        }
        Edits edits = new Edits(session.domain());
        EReference own = place.object().eContainmentFeature();
        boolean between = location == ViewerDropAdapter.LOCATION_BEFORE || location == ViewerDropAdapter.LOCATION_AFTER;
        if (place.isObject() && between && own != null && own.isMany()) {
            EObject owner = place.object().eContainer();
            int index = ((List<?>) owner.eGet(own)).indexOf(place.object());
            return edits.moveTo(owner, own, dragged, location == ViewerDropAdapter.LOCATION_BEFORE ? index : index + 1);
        }
        return place.containments().stream()
                .map(list -> edits.moveTo(place.object(), list, dragged, -1))
                .filter(Command::canExecute)
                .findFirst()
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
