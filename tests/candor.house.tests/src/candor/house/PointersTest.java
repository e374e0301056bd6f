// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comments and pages point only to what stands in this repository: sections of docs/domain.md, and files. */
class PointersTest {

    private static final Path ROOT = Path.of(System.getProperty("candor.root"));

    /** The name of the page, then all sections or figures named in the same breath: {@code §2 and §3.2}, {@code N19, N20}. */
    private static final Pattern POINTER =
            Pattern.compile("docs/domain\\.md(?: (?:and |to )?,?(?:§[0-9]+(?:\\.[0-9]+)?|N[0-9]{2}),?)+");

    private static final Pattern PLACE = Pattern.compile("§[0-9]+(?:\\.[0-9]+)?|N[0-9]{2}");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private static final Pattern PAGE = Pattern.compile("docs/[\\w/-]+\\.md");

    /** A page and one of its sections by name: {@code docs/architecture.md, "Command line"}. */
    private static final Pattern SECTION = Pattern.compile("(docs/[\\w/-]+\\.md),[\\s*]+\"([^\"]+)\"");

    /** The first line of a page of the guide: what F1 opens it for. */
    private static final Pattern SUBJECTS = Pattern.compile("\\A<!-- help: [^>]* -->");

    private static final Pattern VIEW =
            Pattern.compile("PartDescriptor\"[^>]* elementId=\"([^\"]*)\"[^>]*>\\s*<tags>candor\\.view</tags>");

    private static final Pattern DECISION = Pattern.compile("(?:decision |docs/decisions/)([0-9]{4})");

    private static final Pattern TYPE_OR_PACKAGE = Pattern.compile("`(candor(?:\\.\\w+)+)`");

    private final String domain = read(ROOT.resolve("docs/domain.md"));

    @Test
    void sectionsAndFiguresOfTheDomainExist() {
        Set<String> named =
                sources().stream().flatMap(PointersTest::places).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).contains("§3.3", "N03").allMatch(this::exists);
        assertThat(exists("§3.9")).isFalse();
        assertThat(exists("N99")).isFalse();
    }

    @Test
    void linksBetweenPagesLeadSomewhere() {
        for (Path page : pages()) {
            assertThat(LINK.matcher(read(page))
                            .results()
                            .map(link -> link.group(1))
                            .toList())
                    .as("links of %s", ROOT.relativize(page))
                    .allMatch(link -> Files.exists(page.resolveSibling(link)));
        }
    }

    /** The guide inside the program has the pages that its contents lead to, and no other. */
    @Test
    void everyPageOfTheGuideIsInItsContents() {
        Path contents = ROOT.resolve("docs/guide/contents.md");
        Set<Path> listed = LINK.matcher(read(contents))
                .results()
                .map(link -> contents.resolveSibling(link.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(pages())
                .filteredOn(page -> page.startsWith(contents.getParent()) && !page.equals(contents))
                .isNotEmpty()
                .allMatch(listed::contains);
    }

    @Test
    void everyViewHasAPageOfTheGuideForF1() {
        Set<String> explained = all(SUBJECTS, files(List.of("docs/guide"), Set.of("md"))).stream()
                .flatMap(subjects -> Stream.of(subjects.split(" ")))
                .collect(Collectors.toSet());
        List<Path> models = files(List.of("bundles"), Set.of("e4xmi")).stream()
                .filter(model -> !model.toString().contains("candor.example"))
                .toList();
        Set<String> views = models.stream()
                .flatMap(model -> VIEW.matcher(read(model)).results())
                .map(view -> view.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(views).contains("candor.planning.talks");
        assertThat(explained).containsAll(views);
    }

    @Test
    void pagesNamedInSourcesExistWithTheirSections() {
        List<Path> sources = files(List.of("bundles", "tests"), Set.of("java"));
        assertThat(all(PAGE, sources))
                .contains("docs/architecture.md")
                .allMatch(page -> Files.exists(ROOT.resolve(page)));
        for (Path source : sources) {
            assertThat(SECTION.matcher(read(source)).results().toList())
                    .as("sections that %s points to", ROOT.relativize(source))
                    .allMatch(section -> read(ROOT.resolve(section.group(1)))
                            .contains("\n## "
                                    + section.group(2).replace("{@code ", "`").replace("}", "`") + "\n"));
        }
    }

    @Test
    void decisionsFollowOneAnotherAndWhoeverPointsToOneFindsIt() throws IOException {
        Path folder = ROOT.resolve("docs/decisions");
        String index = read(folder.resolve("README.md"));
        TreeSet<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{4}-.*\\.md"))
                    .forEach(name -> {
                        assertThat(index).contains("](" + name + ")");
                        pages.add(name.substring(0, 4));
                    });
        }
        for (int number = 1; number <= Integer.parseInt(pages.last()); number++) {
            String name = "%04d".formatted(number);
            assertThat(pages.contains(name) || index.contains("; " + name + " was never used"))
                    .as(name)
                    .isTrue();
        }
        assertThat(all(DECISION, files(List.of("bundles", "tests", "releng/candor.target"), Set.of("java", "target"))))
                .isNotEmpty()
                .allMatch(pointer -> pages.contains(pointer.substring(pointer.length() - 4)));
    }

    @Test
    void everyCommandStandsInTheListOfCommands() throws IOException {
        String page = read(ROOT.resolve("CONTRIBUTING.md"));
        try (Stream<Path> files = Files.list(ROOT.resolve("releng"))) {
            assertThat(files.filter(Files::isRegularFile).filter(Files::isExecutable))
                    .isNotEmpty()
                    .allSatisfy(command ->
                            assertThat(page).containsPattern("(?m)^releng/\\Q" + command.getFileName() + "\\E\\b"));
        }
    }

    @Test
    void wordsOfOurOwnStandWhereTheGlossarySays() {
        Set<String> named = all(TYPE_OR_PACKAGE, List.of(ROOT.resolve("docs/glossary.md")));
        assertThat(named).contains("`candor.edit`").allMatch(PointersTest::isTypeOrPackage);
        assertThat(isTypeOrPackage("`candor.edit.Nobody`")).isFalse();
    }

    private static boolean isTypeOrPackage(String quoted) {
        String path = quoted.replace("`", "").replace('.', '/');
        try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
            return bundles.anyMatch(
                    bundle -> Files.isDirectory(bundle.resolve("src").resolve(path))
                            || Files.exists(bundle.resolve("src").resolve(path + ".java")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, List<Path> files) {
        return files.stream()
                .flatMap(file -> pattern.matcher(read(file)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean exists(String place) {
        String number = place.startsWith("§") ? place.substring(1) : place;
        return place.startsWith("§")
                ? Pattern.compile("^##+ " + Pattern.quote(number) + "\\.? ", Pattern.MULTILINE)
                        .matcher(domain)
                        .find()
                : domain.lines().anyMatch(line -> line.startsWith("| ") && line.split("\\|")[1].contains(number));
    }

    private static Stream<String> places(Path file) {
        return POINTER.matcher(read(file)).results().map(MatchResult::group).flatMap(text -> PLACE.matcher(text)
                .results()
                .map(MatchResult::group));
    }

    private static List<Path> sources() {
        return files(List.of("bundles", "tests"), Set.of("java", "ecore", "md"));
    }

    private static List<Path> pages() {
        List<Path> pages = files(List.of("docs"), Set.of("md"));
        return Stream.concat(
                        pages.stream(),
                        Stream.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md")
                                .map(ROOT::resolve))
                .toList();
    }

    private static List<Path> files(List<String> folders, Set<String> extensions) {
        return folders.stream()
                .flatMap(folder -> {
                    try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
                        return all
                                .filter(file -> !file.toString().contains("/target/"))
                                .filter(file ->
                                        extensions.contains(file.toString().replaceFirst(".*\\.", "")))
                                .filter(Files::isRegularFile)
                                .toList()
                                .stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
