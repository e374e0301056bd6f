// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import candor.model.meeting.Dossier;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The classes and features of {@code model/inspection.ecore}, which the platform reads as {@code plugin.xml} says. */
final class Inspections {

    private static final EPackage PACKAGE = EPackage.Registry.INSTANCE.getEPackage("urn:candor:example:inspection:1");

    static final EClass FINDING = (EClass) PACKAGE.getEClassifier("InspectionFinding");
    static final EStructuralFeature NUMBER = FINDING.getEStructuralFeature("number");
    static final EStructuralFeature NAME = FINDING.getEStructuralFeature("name");
    static final EStructuralFeature DUE_ON = FINDING.getEStructuralFeature("dueOn");
    static final EStructuralFeature FOLLOW_UPS = FINDING.getEStructuralFeature("followUps");

    static final EClass FOLLOW_UP = (EClass) PACKAGE.getEClassifier("FollowUp");
    static final EStructuralFeature STATE = FOLLOW_UP.getEStructuralFeature("state");

    private static final String DONE = "DONE";

    private Inspections() {}

    /** The findings of a dossier, in its order. */
    static List<EObject> findings(Dossier dossier) {
        return dossier.getExtensions().stream().filter(FINDING::isInstance).toList();
    }

    /** Whether something that was done is said to have done all. */
    static boolean isDone(EObject finding) {
        return ((List<?>) finding.eGet(FOLLOW_UPS))
                .stream()
                        .anyMatch(
                                step -> ((EObject) step).eGet(STATE).toString().equals(DONE));
    }
}
