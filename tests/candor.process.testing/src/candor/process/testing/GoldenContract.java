// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden} is a case: {@code dossier} holds the path of a dossier and, a line each, what is another there (a regular
 * expression, a tabulator, what stands for every find), each {@code <document>.txt} what is printed for the
 * first audience of the document and each {@code <document>@<audience>.txt} what is printed for another one where that differs. Of
 * documents in several copies the first two stand there, or the empty form. A text that is new or differs is written beside it as
 * {@code <document>.actual.txt}; whoever has read it renames it. The test of a bundle's documents extends it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class GoldenContract {

    private static final Path GOLDEN = Path.of("golden");
    private static final int COPIES = 2;

    private final BundleDocuments documents;
    private final List<String> variants;

    /**
     * @param documents of the bundle
     * @param variants documents that say something else to another audience, as in {@code opinion-summary@superior}
     */
    protected GoldenContract(BundleDocuments documents, String... variants) {
        this.documents = documents;
        this.variants = List.of(variants);
    }

    Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .flatMap(folder -> Stream.concat(documents.all().stream().map(DocumentType::id), variants.stream())
                            .map(folder::resolve));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void documentSaysWhatIsExpected(Path document) throws IOException, DocumentException {
        Path expected = Path.of(document + ".txt");
        Path actual = Path.of(document + ".actual.txt");
        String text = text(document);

        if (Files.exists(expected) && Files.readString(expected).equals(text)) {
            Files.deleteIfExists(actual);
            return;
        }
        Files.writeString(actual, text);
        assertThat(text)
                .as("%s differs from %s", actual, expected)
                .isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    /** What differs by audience is listed above, and what is listed differs. */
    @ParameterizedTest
    @MethodSource("types")
    void audiencesReadTheSameSaveWhereItIsListed(DocumentType type) throws DocumentException {
        Dossier dossier = BundleDocuments.sample();
        String first = text(type, dossier, type.audiences().iterator().next());
        for (Audience audience : type.audiences().stream().skip(1).toList()) {
            boolean differs = !text(type, dossier, audience).equals(first);
            assertThat(differs)
                    .as("%s for %s", type.id(), audience)
                    .isEqualTo(variants.contains(type.id() + "@" + audience.id()));
        }
    }

    List<DocumentType> types() {
        return documents.all();
    }

    private String text(Path document) throws IOException, DocumentException {
        Path folder = document.getParent();
        Dossier dossier = BundleDocuments.load(folder, Files.readAllLines(folder.resolve("dossier")));
        String[] name = document.getFileName().toString().split("@");
        DocumentType type = documents.type(name[0]);
        Audience audience = name.length == 1
                ? type.audiences().iterator().next()
                : Audience.of(name[1]).orElseThrow();
        return text(type, dossier, audience);
    }

    private static String text(DocumentType type, Dossier dossier, Audience audience) throws DocumentException {
        List<Copy> copies = type.copies(dossier).stream().limit(COPIES).toList();
        if (copies.isEmpty()) {
            return FlowText.of(
                    type.create(dossier, audience, Locale.SIMPLIFIED_CHINESE).document());
        }
        StringBuilder text = new StringBuilder();
        for (Copy copy : copies) {
            text.append(copy.label().isEmpty() ? "" : "【" + copy.label() + "】\n");
            text.append(FlowText.of(type.create(dossier, copy, audience, Locale.SIMPLIFIED_CHINESE)
                    .document()));
        }
        return text.toString();
    }
}
