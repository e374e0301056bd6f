// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.osgi.service.event.EventHandler;

/** Tells nobody, and remembers what there was to tell. */
public final class SilentBroker implements IEventBroker {

    private final List<String> sent = new ArrayList<>();

    /** The topics so far. */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    @Override
    public boolean send(String topic, Object data) {
        return sent.add(topic);
    }

    @Override
    public boolean post(String topic, Object data) {
        return sent.add(topic);
    }

    @Override
    public boolean subscribe(String topic, EventHandler eventHandler) {
        return true;
    }

    @Override
    public boolean subscribe(String topic, String filter, EventHandler eventHandler, boolean headless) {
        return true;
    }

    @Override
    public boolean unsubscribe(EventHandler eventHandler) {
        return true;
    }
}
