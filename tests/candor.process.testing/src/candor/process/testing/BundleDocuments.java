// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.contribution.Faults;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.TemplateDocumentType;
import candor.export.values.MeetingProperties;
import candor.export.values.PropertyCatalog;
import candor.export.values.TemplateProperties;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import candor.process.values.NumberProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The documents of a bundle as their components declare them, without a service registry. */
public final class BundleDocuments {

    private static final Path SAMPLE = Path.of("../../bundles/candor.core/samples/demo/dossier.xmi");

    private static final Pattern BUNDLE = Pattern.compile("\\A(candor\\.[a-z]+).*");

    private final Class<?> holder;
    private final List<TemplateProperties> properties;

    /**
     * @param holder the class that has the documents as members
     * @param properties that the templates ask for, beside those of every stage
     */
    public BundleDocuments(Class<?> holder, TemplateProperties... properties) {
        this.holder = holder;
        this.properties = List.of(properties);
    }

    /** In the course of the work. */
    public List<DocumentType> all() {
        return Arrays.stream(holder.getDeclaredClasses())
                .map(this::instance)
                .sorted(Comparator.comparingInt(DocumentType::order))
                .toList();
    }

    private DocumentType instance(Class<?> type) {
        try {
            PropertyCatalog catalog = new PropertyCatalog(new Faults())
                    .add(new MeetingProperties())
                    .add(new NumberProperties());
            properties.forEach(catalog::add);
            return ((TemplateDocumentType) type.getConstructor().newInstance()).use(catalog);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the bundle keeps its templates. */
    Path templates() {
        return Path.of("../../bundles")
                .resolve(BUNDLE.matcher(holder.getPackageName()).replaceFirst("$1"))
                .resolve("templates");
    }

    /** The document of a name. */
    public DocumentType type(String id) {
        return new DocumentCatalog(all()).find(id).orElseThrow();
    }

    /** The sample, free to be changed. */
    public static Dossier sample() {
        return load(SAMPLE);
    }

    /** The dossier of a file, free to be changed. */
    public static Dossier load(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /**
     * A dossier that is another one but for a few places.
     *
     * @param folder from which the path of the other one leads
     * @param lines its path; then what is changed: a regular expression, a tabulator, what stands for every find
     */
    static Dossier load(Path folder, List<String> lines) throws IOException {
        String xmi = Files.readString(folder.resolve(lines.getFirst().strip()));
        for (String line : lines.subList(1, lines.size())) {
            String[] change = line.split("\t", 2);
            assertThat(xmi).containsPattern(change[0]);
            xmi = xmi.replaceAll(change[0], change[1]);
        }
        return read(xmi);
    }

    private static Dossier read(String xmi) throws IOException {
        assertThat(MeetingPackage.eINSTANCE.getNsURI()).isNotEmpty();
        Resource resource = new XMIResourceImpl(URI.createURI("dossier.xmi"));
        resource.load(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), null);
        return (Dossier) resource.getContents().getFirst();
    }
}
