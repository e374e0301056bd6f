// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.DocumentType;
import candor.export.TemplateDocumentType;
import candor.export.template.TemplateText;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The documents of the bundle as their components declare them, without a service registry. */
final class PlanningDocuments {

    /** In the course of the work. */
    static final List<String> IDS = List.of(
            "request",
            "plan",
            "invitation",
            "study-plan",
            "study-record",
            "solicitation-notice",
            "solicitation-channels",
            "opinion-summary",
            "opinion-feedback",
            "opinion-feedback-team",
            "opinion-report",
            "talk-plan",
            "talk-record");

    private static final Path SAMPLE = Path.of("../../bundles/candor.core/samples/demo/dossier.xmi");

    private PlanningDocuments() {}

    static List<DocumentType> all() {
        return IDS.stream().map(PlanningDocuments::type).toList();
    }

    static DocumentType type(String id) {
        try (InputStream in = PlanningDocuments.class.getResourceAsStream("/OSGI-INF/" + id + ".xml")) {
            NodeList properties = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("property");
            Map<String, Object> values = new HashMap<>();
            IntStream.range(0, properties.getLength())
                    .mapToObj(properties::item)
                    .map(Element.class::cast)
                    .forEach(property -> values.put(property.getAttribute("name"), value(property)));
            return new TemplateDocumentType(values, PlanningDocuments::template);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(id, e);
        }
    }

    /** As OSGi reads them: a number by its type, several lines as several values. */
    private static Object value(Element property) {
        if (!property.hasAttribute("value")) {
            return property.getTextContent().strip().split("\\s+");
        }
        String value = property.getAttribute("value");
        return property.getAttribute("type").equals("Integer") ? (Object) Integer.valueOf(value) : value;
    }

    private static Optional<TemplateText> template(String name) throws IOException {
        try (InputStream in = PlanningDocuments.class.getResourceAsStream("/templates/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new TemplateText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
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
