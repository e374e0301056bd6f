// SPDX-License-Identifier: EPL-2.0
package candor.model;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Dossiers that tests read; the working directory is the test project. */
public final class Dossiers {

    private Dossiers() {}

    /** The sample that ships with the product. */
    public static Dossier sample() {
        return load(Path.of("../../bundles/candor.core/samples/demo/dossier.xmi"));
    }

    /** The facts of the sample request and plan, with placeholders. */
    public static Dossier placeholder() {
        return load(Path.of("fixtures/placeholder/dossier.xmi"));
    }

    /** An invented branch of 23 members and its organisational life meeting, from notice to result of the ballot. */
    public static Dossier branch() {
        return load(Path.of("fixtures/branch/dossier.xmi"));
    }

    private static Dossier load(Path file) {
        MeetingPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        Resource resource =
                new XMIResourceImpl(URI.createFileURI(file.toAbsolutePath().toString()));
        resources.getResources().add(resource);
        try {
            resource.load(Map.of());
        } catch (IOException exception) {
            throw new IllegalStateException(file + " cannot be read", exception);
        }
        EcoreUtil.resolveAll(resource);
        return (Dossier) resource.getContents().get(0);
    }
}
