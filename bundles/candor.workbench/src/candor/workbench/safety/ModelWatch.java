// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Tells of every change of a dossier, whoever makes it. The command stack does not do: it says nothing while one step of
 * typing goes on.
 */
final class ModelWatch extends EContentAdapter {

    private final Runnable changed;

    ModelWatch(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            changed.run();
        }
    }
}
