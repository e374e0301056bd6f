// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.contribution.Faults;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.TemplateDocumentType;
import candor.export.values.MeetingProperties;
import candor.export.values.PropertyCatalog;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import candor.planning.documents.PlanningDocuments;
import candor.planning.opinions.OpinionProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The documents of the bundle as their components declare them, without a service registry. */
final class ShippedDocuments {

    private static final Path SAMPLE = Path.of("../../bundles/candor.core/samples/demo/dossier.xmi");

    private ShippedDocuments() {}

    /** In the course of the work. */
    static List<DocumentType> all() {
        return Arrays.stream(PlanningDocuments.class.getDeclaredClasses())
                .map(ShippedDocuments::instance)
                .sorted(Comparator.comparingInt(DocumentType::order))
                .toList();
    }

    private static DocumentType instance(Class<?> type) {
        try {
            PropertyCatalog properties = new PropertyCatalog(new Faults())
                    .add(new MeetingProperties())
                    .add(new OpinionProperties());
            return ((TemplateDocumentType) type.getConstructor().newInstance()).use(properties);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static DocumentType type(String id) {
        return new DocumentCatalog(all()).find(id).orElseThrow();
    }

    /** The sample, free to be changed. */
    static Dossier sample() {
        return load(SAMPLE);
    }

    static Dossier load(Path file) {
        assertThat(MeetingPackage.eINSTANCE.getNsURI()).isNotEmpty();
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        try {
            resource.load(null);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return (Dossier) resource.getContents().getFirst();
    }
}
