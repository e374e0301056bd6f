// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.status.StatusLine;
import jakarta.inject.Inject;
import org.eclipse.e4.core.services.events.IEventBroker;

/** Says in the status line what has failed in the background, without interrupting the person. */
public final class SafetyMessages {

    private final IEventBroker events;
    private final Failures failures;

    @Inject
    public SafetyMessages(IEventBroker events, Failures failures) {
        this.events = events;
        this.failures = failures;
    }

    /**
     * May be called in any thread.
     *
     * @param key of a text that names the dossier and the reason
     */
    void failed(String key, String dossier, Exception cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String text = WorkbenchTexts.get(key, dossier, reason);
        failures.log(cause);
        events.post(StatusLine.TOLD, text);
    }
}
