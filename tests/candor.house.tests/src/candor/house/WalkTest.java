// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What CONTRIBUTING.md says that one more rule, document, view or act takes is counted at one that is there. */
class WalkTest {

    private static final Path ROOT = Path.of(System.getProperty("candor.root"));
    private static final String TABLE_HEAD = "| one more | for example | files | lines | of them |";

    /** Some lines of a file. */
    private record Part(String name, Path file, long lines) {}

    @TestFactory
    Stream<DynamicTest> whatIsSaidIsTrue() throws IOException {
        String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        return Stream.of(
                        row("rule", "ResponseRule", rule()),
                        row("document", "study-plan", document("study-plan", "StudyPlan")),
                        row("document in copies", "talk-record", document("talk-record", "TalkRecord")),
                        row("view", "OpenFindingsPart", view()),
                        row("act on the rows of a list", "AgendaActs", act()))
                .map(row -> DynamicTest.dynamicTest(
                        row.strip(), () -> assertThat(page).contains(TABLE_HEAD, row)));
    }

    private static String row(String kind, String example, List<Part> parts) {
        return "| %s | `%s` | %d | %d | %s |\n"
                .formatted(
                        kind,
                        example,
                        parts.stream().map(Part::file).distinct().count(),
                        parts.stream().mapToLong(Part::lines).sum(),
                        parts.stream()
                                .map(part -> part.name() + " " + part.lines())
                                .collect(Collectors.joining(", ")));
    }

    private static List<Part> rule() throws IOException {
        Path rules = ROOT.resolve("bundles/candor.criticism/src/candor/criticism/rules");
        return List.of(
                whole("class", rules.resolve("ResponseRule.java")),
                those("its words", rules.resolve("messages.properties"), "MSH-C07\\..*"),
                those("in English", rules.resolve("messages_en.properties"), "MSH-C07\\..*"),
                those("row of its table", ROOT.resolve("docs/rules-meeting.md"), ".*`ResponseRule` \\|"));
    }

    private static List<Part> document(String id, String type) throws IOException {
        Path bundle = ROOT.resolve("bundles/candor.planning");
        Path documents = bundle.resolve("src/candor/planning/documents");
        String words = "document\\." + id + "[.=].*";
        return List.of(
                component(documents.resolve("PlanningDocuments.java"), type),
                whole("template", bundle.resolve("templates/" + id + ".md")),
                those("its words", documents.resolve("messages.properties"), words),
                those("in English", documents.resolve("messages_en.properties"), words),
                those("row of the guide", ROOT.resolve("docs/guide/documents.md"), "\\|.*`" + id + "`.*"));
    }

    private static List<Part> view() throws IOException {
        Path bundle = ROOT.resolve("bundles/candor.example.bureau");
        List<String> fragment = Files.readAllLines(bundle.resolve("fragment.e4xmi"));
        long descriptor = fragment.stream()
                .map(String::strip)
                .dropWhile(line -> !line.startsWith("<elements"))
                .takeWhile(line -> !line.equals("</elements>"))
                .count();
        return List.of(
                whole("class", bundle.resolve("src/candor/example/bureau/OpenFindingsPart.java")),
                new Part("descriptor", bundle.resolve("fragment.e4xmi"), descriptor + 1),
                those("its name", bundle.resolve("OSGI-INF/l10n/bundle.properties"), "open=.*"),
                those("in English", bundle.resolve("OSGI-INF/l10n/bundle_en.properties"), "open=.*"));
    }

    private static List<Part> act() throws IOException {
        Path bundle = ROOT.resolve("bundles/candor.criticism.ui");
        String words = "agenda\\.complete[.=].*";
        return List.of(
                whole("class", bundle.resolve("src/candor/criticism/ui/meeting/AgendaActs.java")),
                those("its words", bundle.resolve("OSGI-INF/l10n/bundle.properties"), words),
                those("in English", bundle.resolve("OSGI-INF/l10n/bundle_en.properties"), words));
    }

    private static Part whole(String name, Path file) throws IOException {
        return those(name, file, ".*");
    }

    private static Part those(String name, Path file, String pattern) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return new Part(
                    name, file, lines.filter(line -> line.matches(pattern)).count());
        }
    }

    /** A class without a line of its own, with its annotations: all that stands between two empty lines. */
    private static Part component(Path file, String type) throws IOException {
        String block = Stream.of(Files.readString(file).split("\n\n"))
                .filter(text -> text.contains(" class " + type + " "))
                .collect(Collectors.joining("\n"));
        return new Part("annotated class", file, block.lines().count());
    }
}
