// SPDX-License-Identifier: EPL-2.0
package candor.workbench.failure;

import candor.base.contribution.ContributionException;
import candor.workbench.WorkbenchTexts;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.swt.widgets.Display;

/**
 * Tells the person of exceptions that nothing has caught, instead of only logging them. Shows one at a time, because
 * one fault often throws many.
 */
@SuppressWarnings("restriction")
public final class EventLoopGuard implements IEventLoopAdvisor {

    private final Failures failures;
    private boolean telling;

    public EventLoopGuard(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void eventLoopIdle(Display display) {
        display.sleep();
    }

    @Override
    public void eventLoopException(Throwable exception) {
        if (telling) {
            failures.log(WorkbenchTexts.get("failure.unexpected"), exception);
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
            failures.show(WorkbenchTexts.get("failure.unexpected"), exception);
        } else {
            failures.show(cause.getMessage());
        }
    }
}
