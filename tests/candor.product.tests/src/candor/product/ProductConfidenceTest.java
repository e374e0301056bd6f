// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Who criticised whom stays in the room, what two said in a talk stays with them, and the problems of single members are not public. In the sample
 * each of these is replaced by a mark; then the finished product exports every document it has for every audience and in every format. Where a
 * mark does not belong it may stand nowhere: not in the text or a cell, nor in metadata, hidden text or bookmarks, nor in a file's name, nor in
 * what the command prints of the export for other programs. The preview draws the pages of the PDF. How many files and strings were looked at
 * is printed for each audience.
 */
class ProductConfidenceTest {

    private static final String MARK = "〖批评〗";

    private static final String TALK = "〖谈话〗";

    private static final String MEMBER = "〖个人问题〗";

    /** The record, the summary, the sheets and what an absent member was told: the only documents that may say it, within the room. */
    private static final String MAY = "(21|22|23|26)-.*";

    /** From last year's rectification to the list of the archive. */
    private static final String LEDGER = "(27|28|29|3[0-7])-.*";

    /** What stands between two marks of a part, or on a line of a page. */
    private static final Pattern STRING = Pattern.compile("[^<>\\n]*[^<>\\s][^<>\\n]*");

    private static final Pattern HEXADECIMAL = Pattern.compile("<(?:FEFF)?((?:[0-9A-Fa-f]{4}){2,})>");

    @TempDir
    private Path folder;

    private Path dossier;

    @BeforeEach
    void markWhatWasSaid() throws Exception {
        Path sample = folder.resolve("sample.meeting");
        assertThat(Candor.run("new", "--sample", "--to", sample.toString()).exit())
                .isZero();
        dossier = folder.resolve("marked.meeting");
        Containers.rewrite(sample, dossier, ProductConfidenceTest::mark);
    }

    private static String mark(String xmi) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xmi)));
        NodeList criticisms = document.getElementsByTagName("criticisms");
        for (int i = 0; i < criticisms.getLength(); i++) {
            for (String attribute : List.of("problem", "facts", "suggestion", "response")) {
                ((Element) criticisms.item(i)).setAttribute(attribute, MARK);
            }
        }
        NodeList utterances = document.getElementsByTagName("utterances");
        for (int i = 0; i < utterances.getLength(); i++) {
            Element utterance = (Element) utterances.item(i);
            if (utterance.getAttribute("kind").equals("CRITICISM")) {
                utterance.setAttribute("text", MARK);
            }
        }
        NodeList briefings = document.getElementsByTagName("briefings");
        for (int i = 0; i < briefings.getLength(); i++) {
            ((Element) briefings.item(i)).setAttribute("criticisms", MARK);
        }
        mark(
                document.getElementsByTagName("talks"),
                TALK,
                "points",
                "raisedByInitiator",
                "raisedByPartner",
                "consensus");
        NodeList problems = document.getElementsByTagName("problems");
        for (int i = 0; i < problems.getLength(); i++) {
            Element problem = (Element) problems.item(i);
            if (problem.getAttribute("scope").equals("PERSON")) {
                for (String attribute : List.of("summary", "manifestation", "goal", "unfinishedReason", "nextStep")) {
                    problem.setAttribute(attribute, MEMBER);
                }
                mark(problem.getElementsByTagName("measures"), MEMBER, "text", "target");
            }
        }
        StringWriter marked = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(marked));
        return marked.toString();
    }

    private static void mark(NodeList elements, String mark, String... attributes) {
        for (int i = 0; i < elements.getLength(); i++) {
            for (String attribute : attributes) {
                ((Element) elements.item(i)).setAttribute(attribute, mark);
            }
        }
    }

    @Test
    void outsideTheRoomNothingSaysWhoCriticisedWhom() throws IOException, InterruptedException {
        for (String audience : List.of("superior", "public")) {
            Map<String, String> papers = export(audience);
            assertThat(papers.keySet()).as(audience).anyMatch(name -> name.endsWith(".pdf"));
            assertThat(papers.keySet()).noneMatch(name -> name.matches(MAY));
            List<String> secrets = audience.equals("public") ? List.of(MARK, TALK, MEMBER) : List.of(MARK, TALK);
            papers.forEach((name, said) ->
                    assertThat(said).as("%s for %s", name, audience).doesNotContain(secrets));
        }
    }

    @Test
    void withinTheRoomOnlyThoseThatAreForItSayIt() throws IOException, InterruptedException {
        Map<String, String> papers = export("internal");
        assertThat(papers).hasSizeGreaterThan(50);
        assertThat(papers.keySet()).anyMatch(name -> name.matches("34-.*xlsx"));
        papers.forEach((name, said) -> {
            assertThat(said.contains(MARK)).as(name).isEqualTo(name.matches(MAY));
            if (name.matches(LEDGER)) {
                assertThat(said).as(name).doesNotContain(TALK);
            }
        });
        assertThat(papers.entrySet())
                .as("the marks are there to be found")
                .anyMatch(paper -> paper.getValue().contains(TALK))
                .anyMatch(paper ->
                        paper.getKey().matches(LEDGER) && paper.getValue().contains(MEMBER));
    }

    /** Everything that each file says, by the name of the file. */
    private Map<String, String> export(String audience) throws IOException, InterruptedException {
        Path to = folder.resolve(audience);
        Candor.Run run = Candor.run(
                "export",
                dossier.toString(),
                "--audience",
                audience,
                "--format",
                "docx,pdf,xlsx",
                "--json",
                "--to",
                to.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> papers = new HashMap<>();
        papers.put("--json", run.out() + run.err());
        for (String name : Candor.filesBelow(to)) {
            Path file = to.resolve(name);
            papers.put(
                    file.getFileName().toString(),
                    file.getFileName() + "\n" + (name.endsWith(".pdf") ? pdf(file) : container(file)));
        }
        long strings = papers.values().stream()
                .mapToLong(said -> STRING.matcher(said).results().count())
                .sum();
        assertThat(strings).isGreaterThan(papers.size());
        System.out.printf(
                "audience %s: %d files and what is printed of them, %d strings%n",
                audience, papers.size() - 1, strings);
        return papers;
    }

    /** Each part of the container, as it stands and without its tags. */
    private static String container(Path file) throws IOException {
        StringBuilder said = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                said.append(entry.getName()).append('\n').append(part).append('\n');
                said.append(part.replaceAll("<[^>]*>", "")).append('\n');
            }
        }
        return said.toString();
    }

    /** The pages' text, and all streams and strings of the file in each of the encodings that a PDF may have. */
    private static String pdf(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdftotext", "-raw", file.toString(), "-").start();
        StringBuilder said =
                new StringBuilder(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(process.waitFor()).as("pdftotext; releng/setup installs it").isZero();
        byte[] bytes = Files.readAllBytes(file);
        List<byte[]> parts = new ArrayList<>(List.of(bytes));
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = raw.indexOf("stream\n"); at >= 0; at = raw.indexOf("stream\n", at + 1)) {
            int start = at + "stream\n".length();
            try (InputStream in =
                    new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
                parts.add(in.readAllBytes());
            } catch (IOException e) {
                // not compressed: it was read with the whole
                continue;
            }
        }
        for (byte[] part : parts) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
                said.append(new String(part, charset));
            }
            said.append(hexadecimal(new String(part, StandardCharsets.ISO_8859_1)));
        }
        return said.toString();
    }

    /** Strings that are written as hexadecimal digits, as titles and bookmarks may be. */
    private static String hexadecimal(String part) {
        StringBuilder said = new StringBuilder();
        Matcher strings = HEXADECIMAL.matcher(part);
        while (strings.find()) {
            String digits = strings.group(1);
            for (int i = 0; i < digits.length(); i += 4) {
                said.append((char) Integer.parseInt(digits.substring(i, i + 4), 16));
            }
            said.append('\n');
        }
        return said.toString();
    }
}
