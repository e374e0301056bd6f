// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Tells of every change in a dossier, also of the letters of a typing that goes on, which is one command from begin to end. */
final class DossierWatch extends EContentAdapter {

    private final Runnable changed;
    private EObject root;

    DossierWatch(Runnable changed) {
        this.changed = changed;
    }

    void start(EObject dossier) {
        root = dossier;
        root.eAdapters().add(this);
    }

    void stop() {
        if (root != null) {
            root.eAdapters().remove(this);
            root = null;
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            changed.run();
        }
    }
}
