// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Three years of one office: each begins from the one before, is worked on and closed in part, and all are summed up. */
class ThreeYearsTest {

    private static final Pattern ROW = Pattern.compile("<row .*?</row>");
    private static final Pattern CELL = Pattern.compile("<c [^>]*?(?:/>|>(.*?)</c>)");

    /** What is new in every year: days, numbers, the theme and that somebody has compared the wording with the notice. */
    private static final String NEW_EVERY_YEAR = "公文·发文字号|会议·会议主题|会议·会议日期(的星期)?|对照方面·已与通知核对|公文·成文日期|公文·印发日期";

    @TempDir
    private Path folder;

    @Test
    void theLedgerGoesOnFromYearToYearAndItsTotalsAreThoseOfTheModel() throws Exception {
        Path first = worked("new", "--sample", "--to", path("2021.meeting"));
        Path second = worked("new", "--from", first.toString(), "--to", path("2022.meeting"));
        Path third = worked("new", "--from", second.toString(), "--to", path("2023.meeting"));
        List<Path> years = List.of(first, second, third);
        for (int i = 1; i < years.size(); i++) {
            assertThat(LedgerCount.of(years.get(i)).problems("@carriedFrom"))
                    .as("what %s left unfinished", years.get(i - 1))
                    .isEqualTo(LedgerCount.of(years.get(i - 1)).problems("not(closure/@date) and not(@state='DONE')"))
                    .isPositive();
        }

        Path bad = Files.writeString(folder.resolve("bad.meeting"), "no dossier");
        Candor.Run run = Candor.run(
                "export",
                first.toString(),
                bad.toString(),
                second.toString(),
                third.toString(),
                "--document",
                "ledger-summary",
                "--to",
                folder.toString());
        assertThat(run.exit()).as("one of the files is no dossier").isEqualTo(3);
        assertThat(run.err()).contains("bad.meeting");
        List<Map<String, String>> totals = rows(folder.resolve("38-整改台账汇总.xlsx"));
        assertThat(totals).hasSize(years.size() + 1);
        for (int i = 0; i < years.size(); i++) {
            Map<String, String> line = totals.get(i);
            assertThat(line).containsEntry("年度", String.valueOf(2021 + i));
            LedgerCount.of(years.get(i)).columns().forEach((column, count) -> assertThat(line)
                    .as(line.get("年度"))
                    .containsEntry(column, String.valueOf(count)));
        }

        noFactIsTypedAgain(second);
    }

    /** Next year's request and its report on last year's rectification have what the office has entered once. */
    private void noFactIsTypedAgain(Path second) {
        Candor.Run run = Candor.run(
                "export",
                second.toString(),
                "--document",
                "request,last-rectification",
                "--format",
                "pdf",
                "--draft",
                "--json",
                "--to",
                path("papers"));
        JsonObject dossier = JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("dossiers")
                .get(0)
                .getAsJsonObject();
        Map<String, TreeSet<String>> missing = new LinkedHashMap<>();
        for (JsonElement file : dossier.getAsJsonArray("files")) {
            TreeSet<String> names = new TreeSet<>();
            file.getAsJsonObject()
                    .getAsJsonArray("placeholders")
                    .forEach(one -> names.add(one.getAsJsonObject().get("name").getAsString()));
            missing.put(file.getAsJsonObject().get("document").getAsString(), names);
        }
        assertThat(missing).as(run.err()).containsOnlyKeys("request", "last-rectification");
        assertThat(missing.get("last-rectification")).isEmpty();
        assertThat(missing.get("request")).isNotEmpty().allMatch(name -> name.matches(NEW_EVERY_YEAR));
    }

    /** Makes a dossier by a command, then does a year's work in it: one problem is closed, one more is found. */
    private Path worked(String... command) throws Exception {
        Candor.Run run = Candor.run(command);
        assertThat(run.exit()).as(run.err()).isZero();
        Path made = Path.of(command[command.length - 1]);
        Path worked = folder.resolve("worked-" + made.getFileName());
        Containers.rewrite(made, worked, ThreeYearsTest::work);
        return worked;
    }

    private static String work(String xmi) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xmi)));
        Element open = (Element) XPathFactory.newDefaultInstance()
                .newXPath()
                .evaluate("(/*/problems[not(closure)][not(@state='DONE')])[1]", document, XPathConstants.NODE);
        int year = Integer.parseInt(document.getDocumentElement().getAttribute("year"));
        open.setAttribute("state", "DONE");
        Element closure = document.createElement("closure");
        closure.setAttribute("xmi:id", id(year, 'c'));
        closure.setAttribute("date", (year + 1) + "-11-30");
        open.appendChild(closure);
        Element found = document.createElement("problems");
        found.setAttribute("xmi:id", id(year, 'p'));
        found.setAttribute("number", "新-" + year);
        found.setAttribute("summary", year + "年新查摆的问题");
        found.setAttribute("origin", "TALK");
        found.setAttribute("registeredOn", (year + 1) + "-02-10");
        Element measure = document.createElement("measures");
        measure.setAttribute("xmi:id", id(year, 'm'));
        measure.setAttribute("text", "逐项制定办法");
        measure.setAttribute("deadline", (year + 1) + "-06-30");
        found.appendChild(measure);
        open.getParentNode().insertBefore(found, open);
        StringWriter text = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    private static String id(int year, char what) {
        return "_" + year + String.valueOf(what).repeat(18);
    }

    /** The lines of the totals, by the names of their columns. */
    private static List<Map<String, String>> rows(Path workbook) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            Matcher row = ROW.matcher(new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml")).readAllBytes(),
                    StandardCharsets.UTF_8));
            while (row.find()) {
                rows.add(CELL.matcher(row.group())
                        .results()
                        .map(cell -> cell.group(1) == null ? "" : cell.group(1).replaceAll("<[^>]*>", ""))
                        .toList());
            }
        }
        List<String> names = rows.get(1);
        return rows.subList(2, rows.size() - 1).stream()
                .map(values -> {
                    Map<String, String> line = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        line.put(names.get(i), values.get(i));
                    }
                    return line;
                })
                .toList();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
