// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.Organization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A dossier of every format ever written lies in the folder {@code formats}, named by its format: it opens, and nothing of it is lost. */
class FileFormatsTest {

    /** What features are called now, by what they were called. */
    private static final Map<String, String> RENAMED =
            Map.of("issuer", "issuers", "supervision", "supervisions", "superior", "superiors");

    @TempDir
    Path folder;

    private final MeetingStore store = new MeetingStore();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("formats"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void opensAndKeepsEverything(Path old) throws Exception {
        Path file = Files.copy(old, folder.resolve(old.getFileName()));
        DossierDocument document = store.open(file);

        assertThat(Diagnostician.INSTANCE.validate(document.dossier()).getSeverity())
                .isEqualTo(Diagnostic.OK);
        store.save(document, file);

        assertThat(told(StoredDossiers.entries(file).get(EntryNames.DOSSIER)))
                .isEqualTo(told(StoredDossiers.entries(old).get(EntryNames.DOSSIER)));
    }

    @Test
    void thereIsOneOfEveryFormat() throws Exception {
        List<Integer> formats = new ArrayList<>();
        for (Path file : files()) {
            formats.add(Manifest.read(StoredDossiers.entries(file).get(EntryNames.MANIFEST))
                    .format());
        }
        for (int format = 1; format <= StoreFormat.CURRENT.version(); format++) {
            assertThat(formats).contains(format);
        }
    }

    /** Format 1 had room for one issuer; a file that names two keeps both. */
    @Test
    void bothIssuersOfAJointLetterAreKept() throws Exception {
        Path file = folder.resolve("联合.meeting");
        Files.write(
                file,
                StoredDossiers.containerOf(
                        "<organizations xmi:id=\"_a\" shortName=\"示例市纪委\"/><organizations xmi:id=\"_b\""
                                + " shortName=\"示例市委组织部\"/><letters xmi:id=\"_l\" issuer=\"_a _b\"/>"));
        store.save(store.open(file), file);

        Dossier dossier = store.open(file).dossier();
        assertThat(dossier.getLetters().getFirst().getIssuers())
                .extracting(Organization::getShortName)
                .containsExactly("示例市纪委", "示例市委组织部");
    }

    /** Every element with its attributes and text, in order. */
    private static List<String> told(byte[] xmi) throws Exception {
        List<String> lines = new ArrayList<>();
        tell(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xmi))
                        .getDocumentElement(),
                lines);
        assertThat(lines).hasSizeGreaterThan(100);
        return lines;
    }

    private static void tell(Element element, List<String> lines) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap named = element.getAttributes();
        for (int i = 0; i < named.getLength(); i++) {
            String name = named.item(i).getNodeName();
            if (!name.startsWith("xmlns")) {
                attributes.put(RENAMED.getOrDefault(name, name), named.item(i).getNodeValue());
            }
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue().strip());
            }
        }
        lines.add(element.getTagName() + " " + attributes + " " + text);
        children.forEach(child -> tell(child, lines));
    }
}
