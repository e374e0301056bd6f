// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What bundles export is either an offer to others, with a version and its promise, or nobody else's business. */
class ApiTest {

    private static final Path ROOT = Path.of(System.getProperty("candor.root"));
    private static final String EXAMPLE = "candor.example.bureau";

    /** Between the clauses of a header; no version of ours is a range. */
    private static final Pattern CLAUSES = Pattern.compile(",\\s*");

    private static final Pattern IMPORT = Pattern.compile("import (?:static )?(candor(?:\\.[a-z]+)+)\\.[A-Z].*");
    private static final String PROMISE = "may rely on";

    private final Set<String> offered = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    ApiTest() throws IOException {
        for (Path bundle : bundles()) {
            CLAUSES.splitAsStream(exports(bundle))
                    .filter(clause -> !clause.isBlank())
                    .forEach(clause -> judge(bundle, clause));
        }
    }

    @Test
    void everyExportedPackageIsAnOfferOrInternal() {
        assertThat(faults).isEmpty();
        assertThat(offered).contains("candor.core.rules", "candor.edit", "candor.export", "candor.model.meeting");
        assertThat(offered).doesNotContain("candor.model.meeting.impl", "candor.core.safety", "candor.gongwen.pdf");
    }

    @Test
    void theExampleOfABureauUsesNothingElse() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String folder : List.of("bundles/" + EXAMPLE, "tests/" + EXAMPLE + ".tests")) {
            used.addAll(imported(ROOT.resolve(folder).resolve("src")));
        }
        assertThat(used).contains("candor.core.rules", "candor.export.application");
        used.removeAll(offered);
        used.remove(EXAMPLE);
        assertThat(used).isEmpty();
    }

    private void judge(Path bundle, String clause) {
        String name = clause.split(";")[0].strip();
        boolean internal = clause.contains("x-internal:=true");
        boolean versioned = clause.matches(".*;version=\"\\d+\\.\\d+\\.\\d+\".*");
        if (internal == versioned) {
            faults.add(name + " is neither offered with a version nor internal");
        }
        if (versioned) {
            offered.add(name);
            Path promise = bundle.resolve("src").resolve(name.replace('.', '/')).resolve("package-info.java");
            if (!Files.exists(promise) || !read(promise).contains(PROMISE)) {
                faults.add(name + " is offered, and its package-info does not say what a bureau " + PROMISE);
            }
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .sorted()
                    .toList();
        }
    }

    private static String exports(Path bundle) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            String header = new Manifest(in).getMainAttributes().getValue("Export-Package");
            return header == null ? "" : header;
        }
    }

    private static Set<String> imported(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> packages = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> read(file).lines())
                    .map(IMPORT::matcher)
                    .filter(match -> match.matches())
                    .forEach(match -> packages.add(match.group(1)));
            return packages;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
