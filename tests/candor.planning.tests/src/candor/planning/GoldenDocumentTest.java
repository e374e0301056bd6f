// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.Audience;
import candor.export.DocumentException;
import candor.export.template.TemplateEngine;
import candor.export.template.TemplateLimits;
import candor.export.template.TemplateText;
import candor.gongwen.document.OfficialDocument;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden} is a case: {@code dossier} holds the path of a dossier, and each {@code <document>.txt} is what is
 * printed. A text that is new or differs is written beside it as {@code <document>.actual.txt}; whoever has read it renames it.
 */
class GoldenDocumentTest {

    private static final Path GOLDEN = Path.of("golden");

    private final TemplateEngine engine = new TemplateEngine(GoldenDocumentTest::template, TemplateLimits.DEFAULT);

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .flatMap(folder -> Stream.of("request", "plan").map(folder::resolve));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void documentSaysWhatIsExpected(Path document) throws IOException, DocumentException {
        Path expected = Path.of(document + ".txt");
        Path actual = Path.of(document + ".actual.txt");
        String text = FlowText.of(create(document));

        if (Files.exists(expected) && Files.readString(expected).equals(text)) {
            Files.deleteIfExists(actual);
            return;
        }
        Files.writeString(actual, text);
        assertThat(text)
                .as("%s differs from %s", actual, expected)
                .isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    private OfficialDocument create(Path document) throws IOException, DocumentException {
        Path folder = document.getParent();
        Dossier dossier =
                load(folder.resolve(Files.readString(folder.resolve("dossier")).strip()));
        return engine.render(document.getFileName() + ".md", dossier, Audience.SUPERIOR, Locale.SIMPLIFIED_CHINESE)
                .document();
    }

    private static Dossier load(Path file) throws IOException {
        assertThat(MeetingPackage.eINSTANCE.getNsURI()).isNotEmpty();
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.load(null);
        return (Dossier) resource.getContents().getFirst();
    }

    private static Optional<TemplateText> template(String name) throws IOException {
        try (InputStream in = GoldenDocumentTest.class.getResourceAsStream("/templates/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new TemplateText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }
}
