// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells whoever listens that something happened, in the order in which they came. */
final class Signal {
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    Registration add(Runnable action) {
        Listener listener = new Listener(action);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void send() {
        for (Listener listener : listeners) {
            // A listener that an earlier one has removed is not called.
            if (listeners.contains(listener)) {
                listener.action.run();
            }
        }
    }

    void clear() {
        listeners.clear();
    }

    /** One registration, not equal to any other one of the same action. */
    private static final class Listener {
        private final Runnable action;

        Listener(Runnable action) {
            this.action = action;
        }
    }
}
