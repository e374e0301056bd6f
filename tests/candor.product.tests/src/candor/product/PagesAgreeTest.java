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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Candor prints and what a word processor makes of the DOCX agree: pages of at least 95 of a hundred documents of the sample, and 97
 * of a hundred lines. Of documents in several copies the first.
 */
class PagesAgreeTest {

    private static final Path ALIASES = Path.of("releng/fonts/60-candor.conf");

    @TempDir
    private Path folder;

    @Test
    void inTheDocumentsOfTheSample() throws IOException, InterruptedException {
        Map<String, Path> documents = export("docx");
        Map<String, Path> printed = export("pdf");
        convert(List.copyOf(documents.values()));

        int samePages = 0;
        int lines = 0;
        int sameLines = 0;
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Path> document : documents.entrySet()) {
            List<List<String>> ours = pages(printed.get(document.getKey()));
            Path docx = document.getValue();
            List<List<String>> theirs =
                    pages(docx.resolveSibling(docx.getFileName().toString().replace(".docx", ".pdf")));
            samePages += ours.size() == theirs.size() ? 1 : 0;
            for (int page = 0; page < Math.max(ours.size(), theirs.size()); page++) {
                List<String> left = page < ours.size() ? ours.get(page) : List.of();
                List<String> right = page < theirs.size() ? theirs.get(page) : List.of();
                List<String> only = new ArrayList<>(left);
                right.forEach(only::remove);
                only.forEach(line -> differences.add(document.getKey() + ": " + line));
                lines += Math.max(left.size(), right.size());
                sameLines += left.size() - only.size();
            }
        }

        String report = String.join("\n", differences);
        assertThat(documents).hasSizeGreaterThan(10);
        assertThat(samePages).as(report).isGreaterThanOrEqualTo((int) Math.ceil(documents.size() * 0.95));
        assertThat(sameLines).as(report).isGreaterThanOrEqualTo((int) Math.ceil(lines * 0.97));
    }

    /** The first file of each document. */
    private Map<String, Path> export(String format) {
        Path target = folder.resolve(format);
        Candor.Run run = Candor.run("export", "--format", format, "--json", "--to", target.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, Path> documents = new LinkedHashMap<>();
        for (JsonElement file : JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("dossiers")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("files")) {
            documents.putIfAbsent(file.getAsJsonObject().get("document").getAsString(), path(file.getAsJsonObject()));
        }
        return documents;
    }

    /** The lines of each page, without spaces; a row of a table is one. */
    private List<List<String>> pages(Path pdf) throws IOException, InterruptedException {
        String text = run(List.of("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-"));
        return Stream.of(text.split("\f"))
                .map(page -> page.lines()
                        .map(line -> line.replaceAll("[\\s\u3000]", ""))
                        .filter(line -> !line.isEmpty())
                        .toList())
                .toList();
    }

    private static Path path(JsonObject file) {
        return Path.of(file.get("path").getAsString());
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
                documents.getFirst().getParent().toString()));
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
