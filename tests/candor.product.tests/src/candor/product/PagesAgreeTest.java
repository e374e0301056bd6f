// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every document of the sample has as many pages in a word processor as Candor says; of documents in several copies the first. */
class PagesAgreeTest {

    private static final Path ALIASES = Path.of("releng/fonts/60-candor.conf");
    private static final Pattern PAGES = Pattern.compile("Pages:\\s+(\\d+)");

    @TempDir
    private Path folder;

    @Test
    void inEveryDocumentOfTheSample() throws IOException, InterruptedException {
        Candor.Run run = Candor.run("export", "--format", "docx", "--json", "--to", folder.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, JsonObject> documents = new LinkedHashMap<>();
        for (JsonElement file : JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("dossiers")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("files")) {
            documents.putIfAbsent(file.getAsJsonObject().get("document").getAsString(), file.getAsJsonObject());
        }

        convert(documents.values().stream().map(PagesAgreeTest::path).toList());

        assertThat(documents).hasSizeGreaterThan(10);
        for (JsonObject file : documents.values()) {
            assertThat(printed(path(file)))
                    .as(file.toString())
                    .isEqualTo(file.get("pages").getAsInt());
        }
    }

    private static Path path(JsonObject file) {
        return Path.of(file.get("path").getAsString());
    }

    private int printed(Path docx) throws IOException, InterruptedException {
        Path pdf = docx.resolveSibling(docx.getFileName().toString().replace(".docx", ".pdf"));
        Matcher pages = PAGES.matcher(run(List.of("pdfinfo", pdf.toString())));
        assertThat(pages.find()).as(pdf.toString()).isTrue();
        return Integer.parseInt(pages.group(1));
    }

    /** Prints documents by LibreOffice, which sees the fonts that Candor names as what this machine has for them. */
    private void convert(List<Path> documents) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        documents.forEach(document -> command.add(document.toString()));
        run(command);
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "program", ".out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("FONTCONFIG_FILE", fontconfig().toString());
        int exit = builder.start().waitFor();
        String text = Files.readString(output);
        assertThat(exit).as("%s: %s", command.getFirst(), text).isZero();
        return text;
    }

    private Path fontconfig() throws IOException {
        return Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                <fontconfig>
                  <include>/etc/fonts/fonts.conf</include>
                  <include>%s</include>
                </fontconfig>
                """.formatted(aliases()));
    }

    private static Path aliases() {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(ALIASES))) {
                return above.resolve(ALIASES);
            }
        }
        throw new IllegalStateException(ALIASES + " is not above " + Path.of("").toAbsolutePath());
    }
}
