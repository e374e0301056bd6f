// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.core.rules.LiveCheck;
import candor.core.rules.RuleService;
import candor.edit.EditTimer;
import candor.workbench.session.DossierSession;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.core.di.annotations.Creatable;

/** Begins the live check of a dossier; it ends with the session. */
@Creatable
public final class Checks {

    private final RuleService rules;
    private final Clock clock;
    private final EditTimer timer;

    @Inject
    public Checks(RuleService rules, Clock clock, EditTimer timer) {
        this.rules = rules;
        this.clock = clock;
        this.timer = timer;
    }

    /** To be called once for each session. */
    public LiveCheck of(DossierSession session) {
        QuietMoment quiet = new QuietMoment(timer);
        LiveCheck check = rules.watch(session.dossier(), clock, quiet, timer::post);
        session.onChange(quiet::changed);
        session.onClose(check::dispose);
        return check;
    }
}
