// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The dossier that an object stands in. */
public final class OwnDossier {

    private OwnDossier() {}

    /** The dossier of an object; an empty one for an object without a dossier, such as that of an empty form. */
    public static Dossier of(EObject object) {
        return EcoreUtil.getRootContainer(object) instanceof Dossier dossier
                ? dossier
                : MeetingFactory.eINSTANCE.createDossier();
    }
}
