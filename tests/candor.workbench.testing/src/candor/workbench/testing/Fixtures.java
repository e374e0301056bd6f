// SPDX-License-Identifier: EPL-2.0
package candor.workbench.testing;

import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.edit.GuardedDomains;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/** What tests begin with. */
public final class Fixtures {

    private Fixtures() {}

    /** A session of the sample, held once, among these sessions. */
    public static DossierSession sample(Sessions sessions) {
        try {
            return sessions.open(Samples.open(new MeetingStore()), "样例");
        } catch (MeetingFileException damaged) {
            throw new AssertionError(damaged);
        }
    }

    /** A session of the sample, alone. */
    public static DossierSession sample() {
        return sample(new Sessions(new MeetingStore(), new GuardedDomains(), reason -> {}));
    }

    /** Changes a value as a person would. */
    public static void set(DossierSession session, EObject object, EStructuralFeature feature, Object value) {
        session.stack().execute(SetCommand.create(session.domain(), object, feature, value));
    }
}
