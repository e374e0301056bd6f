// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.graphics.Resource;

/**
 * Owns everything a form has to release: listeners on the model and the command stack, images, fonts. After it has
 * closed, nothing outside refers to the form.
 */
public final class FormScope {
    private final Deque<Runnable> closers = new ArrayDeque<>();
    private boolean closed;

    /** Runs {@code closer} when this scope closes; the last comes first. */
    public void onClose(Runnable closer) {
        if (closed) {
            throw new IllegalStateException("the form is closed");
        }
        closers.push(closer);
    }

    /** Disposes an image, font or cursor with this scope. */
    public <R extends Resource> R own(R resource) {
        onClose(resource::dispose);
        return resource;
    }

    /** A scope that closes with this one at the latest. */
    public FormScope child() {
        FormScope child = new FormScope();
        Runnable close = child::close;
        onClose(close);
        child.onClose(() -> closers.remove(close));
        return child;
    }

    /** Listens to one object of the model for as long as this scope is open. */
    public void listen(Notifier notifier, Consumer<Notification> listener) {
        AdapterImpl adapter = new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                if (!notification.isTouch()) {
                    listener.accept(notification);
                }
            }
        };
        notifier.eAdapters().add(adapter);
        onClose(() -> notifier.eAdapters().remove(adapter));
    }

    /** Whether {@link #close} has been called. */
    public boolean isClosed() {
        return closed;
    }

    /** Releases everything once, the last first. */
    public void close() {
        if (!closed) {
            closed = true;
            while (!closers.isEmpty()) {
                closers.pop().run();
            }
        }
    }
}
