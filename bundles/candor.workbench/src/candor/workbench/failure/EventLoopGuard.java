// SPDX-License-Identifier: EPL-2.0
package candor.workbench.failure;

import candor.base.contribution.ContributionException;
import candor.workbench.WorkbenchTexts;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.swt.widgets.Display;

/**
 * Tells the person of exceptions that nothing has caught, instead of only logging them. Shows one at a time, because
 * one fault often throws many, and names the bundle whose handler or listener failed.
 */
@SuppressWarnings("restriction")
public final class EventLoopGuard implements IEventLoopAdvisor {

    private final Failures failures;
    private final Culprit culprit;
    private boolean telling;

    public EventLoopGuard(Failures failures) {
        this(failures, new Culprit());
    }

    EventLoopGuard(Failures failures, Culprit culprit) {
        this.failures = failures;
        this.culprit = culprit;
    }

    @Override
    public void eventLoopIdle(Display display) {
        display.sleep();
    }

    @Override
    public void eventLoopException(Throwable exception) {
        if (telling) {
            failures.log(exception);
            return;
        }
        telling = true;
        try {
            tell(exception);
        } finally {
            telling = false;
        }
    }

    /** What a bundle brought and what failed has been logged already, with the bundle's name. */
    private void tell(Throwable exception) {
        Throwable cause = exception;
        while (cause != null && !(cause instanceof ContributionException)) {
            cause = cause.getCause();
        }
        if (cause == null) {
            failures.show(message(exception), exception);
        } else {
            failures.show(cause.getMessage());
        }
    }

    private String message(Throwable exception) {
        return culprit.of(exception)
                .map(bundle ->
                        WorkbenchTexts.get("failure.unexpected.of", bundle.getSymbolicName(), bundle.getVersion()))
                .orElseGet(() -> WorkbenchTexts.get("failure.unexpected"));
    }
}
