// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.core.rules.LiveCheck;
import candor.core.rules.RuleService;
import candor.workbench.session.DossierSession;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;

/** Begins the live check of a dossier; it ends with the session. */
@Creatable
public final class Checks {

    private final RuleService rules;
    private final Clock clock;
    private final Display display;

    @Inject
    public Checks(RuleService rules, Clock clock, Display display) {
        this.rules = rules;
        this.clock = clock;
        this.display = display;
    }

    /** To be called once for each session. */
    public LiveCheck of(DossierSession session) {
        LiveCheck check = rules.watch(session.dossier(), clock, new QuietMoment(display, session.stack()));
        session.onClose(check::dispose);
        return check;
    }
}
