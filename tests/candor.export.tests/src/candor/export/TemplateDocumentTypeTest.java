// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.template.TemplateFolder;
import candor.export.template.TemplateSource;
import candor.export.template.TemplateText;
import candor.model.meeting.MeetingFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateDocumentTypeTest {

    private static final TemplateSource SHIPPED =
            name -> Optional.of(new TemplateText(name, "---\nauthor: 甲\ntitle: 自带\n---\n"));

    @TempDir
    private Path folder;

    @Test
    void propertiesSayWhatItIs() {
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

    private static String title(DocumentType type) throws DocumentException {
        return type.create(MeetingFactory.eINSTANCE.createDossier(), Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                .document()
                .content()
                .title()
                .text();
    }

    private static DocumentType type(TemplateSource templates) {
        return new TemplateDocumentType(
                Map.of(
                        "document.id", "request",
                        "document.label", "请示",
                        "document.label.en", "Request",
                        "document.order", 1,
                        "document.template", "request.md",
                        "document.audiences", new String[] {"internal", "superior"}),
                templates);
    }
}
