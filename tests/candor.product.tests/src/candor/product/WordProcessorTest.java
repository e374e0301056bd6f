// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every document there is, made of the sample, in LibreOffice, of documents in several copies the first: printed as they are, and edited as a clerk does
 * (driver/clerk.py). One LibreOffice opens them all.
 */
class WordProcessorTest {

    private static final Path ROOT = Path.of(System.getProperty("candor.root"));
    /** Five of them in a row, each by itself, are a line that is stretched to fill its room. */
    private static final Pattern STRETCHED = Pattern.compile("(\\p{IsHan}[\\h\\u3000]+){5}");
    /** So many lines less on a page are no hole: a heading goes along with its text, a row is whole. */
    private static final int HOLE = 4;

    @TempDir
    private static Path folder;

    private static Map<String, Path> printed;
    private static Map<String, JsonObject> edited;
    private static final Map<Path, String> texts = new HashMap<>();

    @BeforeAll
    static void export() throws Exception {
        Path dossier = withReview();
        JsonArray files = exported(dossier);
        Map<String, Path> documents = firstOfEach(files, "docx");
        printed = firstOfEach(files, "pdf");
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/python3",
                ROOT.resolve("tests/candor.product.tests/driver/clerk.py").toString(),
                folder.toString(),
                folder.resolve("profile").toString()));
        documents.forEach((id, file) -> command.add(named(file, id).toString()));
        edited = new LinkedHashMap<>();
        JsonParser.parseString(run(command))
                .getAsJsonObject()
                .entrySet()
                .forEach(entry -> edited.put(entry.getKey(), entry.getValue().getAsJsonObject()));
        assertThat(edited.keySet()).isEqualTo(documents.keySet()).containsExactlyInAnyOrderElementsOf(all());
    }

    /** The sample with a review of its members: without one two documents would not be made. */
    private static Path withReview() throws Exception {
        Path sample = folder.resolve("sample.meeting");
        assertThat(Candor.run("new", "--sample", "--to", sample.toString()).exit())
                .isZero();
        Path reviewed = folder.resolve("reviewed.meeting");
        Containers.rewrite(
                sample,
                reviewed,
                xmi -> xmi.replaceFirst(
                        "<minutes ",
                        "<appraisals xmi:id=\"_review\" heldOn=\"2022-01-20\" sentCount=\"7\" returnedCount=\"7\"/>\n  <minutes "));
        return reviewed;
    }

    /** The names of all documents there are. */
    private static List<String> all() {
        Candor.Run run = Candor.run("list", "documents", "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        return JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("documents").asList().stream()
                .map(document -> document.getAsJsonObject().get("id").getAsString())
                // A workbook of many dossiers; no word processor opens it.
                .filter(id -> !id.equals("ledger-summary"))
                .toList();
    }

    @Test
    void pagesAndLinesAgreeWithThoseOfThePdf() throws IOException, InterruptedException {
        WordProcessorAgreement agreement = new WordProcessorAgreement();
        for (String id : edited.keySet()) {
            agreement.add(id, text(printed.get(id)), text(folder.resolve(id + ".pdf")));
        }
        List<String> table =
                agreement.differences().stream().map(LineDifference::row).toList();
        String report = String.join("\n", table);
        Files.write(Path.of("target", "agreement.tsv"), table);
        assertThat(agreement.pages()).as(report).isGreaterThanOrEqualTo(0.95);
        assertThat(agreement.lines()).as(report).isGreaterThanOrEqualTo(0.97);
        assertThat(agreement.differences()).as(report).allMatch(LineDifference::isExplained);
    }

    @Test
    void aFewCharactersMoveWhatFollowsAndLeaveNoHole() throws IOException, InterruptedException {
        for (String id : edited.keySet()) {
            List<List<String>> before = pages(folder.resolve(id + ".pdf"));
            List<List<String>> after = pages(folder.resolve(id + "-few.pdf"));
            assertThat(after).as(id).hasSizeBetween(before.size(), before.size() + 1);
            for (int page = 0; page < before.size() - 1; page++) {
                assertThat(after.get(page))
                        .as("%s, page %d", id, page + 1)
                        .hasSizeGreaterThan(before.get(page).size() - HOLE);
            }
            assertThat(text(folder.resolve(id + "-few.pdf"))).as(id).contains("补写五个字");
        }
    }

    /** A page of text and a heading at the beginning: as much more paper, not a page that ends where the old one did. */
    @Test
    void aPageOfTextMovesEverythingByAPage() throws IOException, InterruptedException {
        for (String id : edited.keySet()) {
            int before = pages(folder.resolve(id + ".pdf")).size();
            assertThat(pages(folder.resolve(id + "-much.pdf"))).as(id).hasSizeBetween(before + 1, before + 2);
        }
    }

    @Test
    void noLineIsStretched() throws IOException, InterruptedException {
        for (String id : edited.keySet()) {
            for (String name : List.of(id, id + "-few", id + "-much")) {
                String text = text(folder.resolve(name + ".pdf"));
                assertThat(text.lines().filter(line -> STRETCHED.matcher(line).find()))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    /** As the word processor saves it, every paragraph has the style it had, and beside what was added the text is the same. */
    @Test
    void noStyleAndNoTextIsLost() {
        edited.forEach((id, document) -> {
            assertThat(document.getAsJsonObject("lost").entrySet()).as(id).isEmpty();
            assertThat(document.get("text").getAsString())
                    .as(id)
                    .isEqualTo(document.get("before").getAsString());
        });
    }

    @Test
    void aHeadingsStyleMakesANewLineLikeTheOthers() {
        assertThat(edited.values().stream()
                        .map(document -> document.getAsJsonObject("unlike"))
                        .filter(unlike -> unlike != null))
                .hasSizeGreaterThan(3)
                .allSatisfy(unlike -> assertThat(unlike.entrySet()).isEmpty());
        edited.forEach((id, document) ->
                assertThat(document.getAsJsonArray("direct")).as(id).isEmpty());
    }

    /** What the program says of all files that it makes of a dossier. */
    private static JsonArray exported(Path dossier) {
        Candor.Run run = Candor.run(
                "export",
                dossier.toString(),
                "--format",
                "docx,pdf",
                "--json",
                "--to",
                folder.resolve("out").toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("dossiers")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("files");
    }

    /** The first file of each document in a format. */
    private static Map<String, Path> firstOfEach(JsonArray files, String format) {
        Map<String, Path> documents = new LinkedHashMap<>();
        for (JsonElement file : files) {
            JsonObject written = file.getAsJsonObject();
            String path = written.get("path").getAsString();
            if (path.endsWith("." + format)) {
                documents.putIfAbsent(written.get("document").getAsString(), Path.of(path));
            }
        }
        return documents;
    }

    private static Path named(Path file, String id) {
        try {
            return Files.move(file, file.resolveSibling(id + ".docx"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> pages(Path pdf) throws IOException, InterruptedException {
        return WordProcessorAgreement.pages(text(pdf));
    }

    /** Each file is read once, however many tests ask for it. */
    private static String text(Path pdf) throws IOException, InterruptedException {
        String known = texts.get(pdf);
        if (known == null) {
            known = run(List.of("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-"));
            texts.put(pdf, known);
        }
        return known;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "program", ".out");
        Path errors = Files.createTempFile(folder, "program", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile());
        builder.environment().put("FONTCONFIG_FILE", fontconfig().toString());
        int exit = builder.start().waitFor();
        assertThat(exit)
                .as("%s: %s", command.getFirst(), Files.readString(errors))
                .isZero();
        return Files.readString(output);
    }

    /** LibreOffice sees the fonts that Candor names as what this machine has for them. */
    private static Path fontconfig() throws IOException {
        return Files.writeString(
                folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                <fontconfig>
                  <include>/etc/fonts/fonts.conf</include>
                  <include>%s</include>
                </fontconfig>
                """.formatted(ROOT.resolve("releng/fonts/60-candor.conf")));
    }
}
