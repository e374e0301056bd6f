// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.probe.ProbeCopies;
import candor.export.probe.ProbeDocument;
import candor.export.template.TemplateFolder;
import candor.export.template.TemplateSource;
import candor.export.template.TemplateText;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateDocumentTypeTest {

    private static final TemplateSource SHIPPED = only("request.md", "---\nauthor: 甲\ntitle: 自带\n---\n");
    private static final TemplateSource SHEET = only("sheet.md", "---\nauthor: 甲\ntitle: 致${subject.name}\n---\n");

    @TempDir
    private Path folder;

    private static TemplateSource only(String name, String text) {
        return asked -> asked.equals(name) ? Optional.of(new TemplateText(name, text)) : Optional.empty();
    }

    @Test
    void theAnnotationSaysWhatItIs() {
        DocumentType type = type(SHIPPED);

        assertThat(type.id()).isEqualTo("request");
        assertThat(type.order()).isEqualTo(1);
        assertThat(type.label(Locale.CHINA)).isEqualTo("请示");
        assertThat(type.label(Locale.ENGLISH)).isEqualTo("Request");
        assertThat(type.audiences()).containsExactly(Audience.INTERNAL, Audience.SUPERIOR);
    }

    @Test
    void userFolderWinsWhereItHasATemplateOfThatName() throws IOException, DocumentException {
        DocumentType type = type(new TemplateFolder(folder).orElse(SHIPPED));
        assertThat(title(type)).isEqualTo("自带");

        Files.writeString(folder.resolve("request.md"), "\uFEFF---\r\nauthor: 甲\r\ntitle: 自己的\r\n---\r\n正文\r\n");
        assertThat(title(type)).isEqualTo("自己的");
    }

    @Test
    void templateFolderGivesNothingFromElsewhere() throws IOException {
        Files.writeString(folder.resolve("secret.md"), "x");
        TemplateSource inner = new TemplateFolder(Files.createDirectory(folder.resolve("inner")));

        assertThat(inner.find("../secret.md")).isEmpty();
        assertThat(inner.find(folder.resolve("secret.md").toString())).isEmpty();
        assertThat(new TemplateFolder(folder.resolve("none")).find("secret.md")).isEmpty();
        assertThat(new TemplateFolder(folder).find("secret.md")).isPresent();
    }

    @Test
    void aDocumentIsMadeOnceForEachMemberAndKnowsWhom() throws DocumentException {
        DocumentType type = new ProbeCopies(SHEET);
        Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
        for (String name : List.of("丙", "乙")) {
            Person person = MeetingFactory.eINSTANCE.createPerson();
            person.setName(name);
            person.setGroupMember(true);
            person.setRank(9 - dossier.getPersons().size());
            dossier.getPersons().add(person);
        }
        dossier.getPersons().add(MeetingFactory.eINSTANCE.createPerson());

        List<Copy> copies = type.copies(dossier);
        assertThat(copies).extracting(Copy::label).containsExactly("乙", "丙");
        assertThat(title(type.create(dossier, copies.getLast(), Audience.INTERNAL, Locale.CHINA)))
                .isEqualTo("致丙");
        assertThat(title(type.create(dossier, Audience.INTERNAL, Locale.CHINA))).isEqualTo("致乙");

        Copy gone = copies.getFirst();
        dossier.getPersons().remove(1);
        assertThatThrownBy(() -> type.create(dossier, gone, Audience.INTERNAL, Locale.CHINA))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("乙");
    }

    @Test
    void withNobodyToMakeItForThereIsNoCopyButAnEmptyForm() throws DocumentException {
        DocumentType type = new ProbeCopies(SHEET);

        assertThat(type.copies(MeetingFactory.eINSTANCE.createDossier())).isEmpty();
        assertThat(title(type)).isEqualTo("致XXX");
        assertThat(type.missing(Locale.CHINA)).isEqualTo("请先登记。");
        assertThat(type.missing(Locale.ENGLISH)).isEqualTo("Enter some first.");
    }

    @Test
    void mostDocumentsAreMadeOnce() {
        assertThat(type(SHIPPED).copies(MeetingFactory.eINSTANCE.createDossier()))
                .containsExactly(Copy.ONLY);
    }

    private static String title(Draft draft) {
        return draft.document().content().title().text();
    }

    private static String title(DocumentType type) throws DocumentException {
        return title(
                type.create(MeetingFactory.eINSTANCE.createDossier(), Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE));
    }

    private static DocumentType type(TemplateSource templates) {
        return new ProbeDocument(templates);
    }
}
