// SPDX-License-Identifier: EPL-2.0
package candor.workbench.status;

import candor.base.contribution.Fault;
import candor.base.contribution.Faults;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.osgi.service.event.Event;

/** Add-on that says in the status line what of the bundles has failed: it must be known, and must not stop anybody. */
public final class FaultNotices {

    private final Faults faults;
    private final Consumer<Fault> listener;

    @Inject
    public FaultNotices(Faults faults, IEventBroker events) {
        this.faults = faults;
        this.listener = fault -> events.post(StatusLine.TOLD, fault.message().in(Locale.getDefault()));
    }

    /** Tells what has failed so far, because the status line is there from now on. */
    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        faults.addListener(listener);
    }

    @PreDestroy
    void stop() {
        faults.removeListener(listener);
    }
}
