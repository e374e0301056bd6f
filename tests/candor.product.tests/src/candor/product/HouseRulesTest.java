// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules on who may require whom (docs/architecture.md), read from the manifests. */
class HouseRulesTest {

    private static final Set<String> FEATURE_BUNDLES =
            Set.of("candor.planning", "candor.criticism", "candor.rectification");

    private final Map<String, Set<String>> needs = readNeeds();

    @Test
    void thereAreBundlesToJudge() {
        assertThat(needs)
                .containsKeys(
                        "candor.base",
                        "candor.model",
                        "candor.edit",
                        "candor.core",
                        "candor.gongwen",
                        "candor.export",
                        "candor.process");
    }

    @Test
    void onlyTheDesktopReachesSwt() {
        for (String bundle : needs.keySet()) {
            if (!isDesktop(bundle)) {
                assertThat(reach(bundle)).as("what %s reaches", bundle).noneMatch(HouseRulesTest::isWidgetToolkit);
            }
        }
    }

    @Test
    void gongwenIsALibraryOfItsOwn() {
        assertThat(reach("candor.gongwen"))
                .noneMatch(name -> name.startsWith("candor.") && !name.startsWith("candor.gongwen"))
                .noneMatch(name -> name.startsWith("org.eclipse."));
    }

    @Test
    void featureBundlesDoNotRequireEachOther() {
        for (String bundle : FEATURE_BUNDLES) {
            assertThat(reach(bundle))
                    .as("what %s reaches", bundle)
                    .noneMatch(name -> !owner(name).equals(bundle) && FEATURE_BUNDLES.contains(owner(name)));
        }
    }

    @Test
    void nothingRequiresADesktopPartOfAFeature() {
        needs.forEach((bundle, required) -> assertThat(required)
                .as("what %s requires", bundle)
                .noneMatch(name -> owner(name).endsWith(".ui")));
    }

    @Test
    void thereAreNoCycles() {
        for (String bundle : needs.keySet()) {
            assertThat(reach(bundle)).as("what %s reaches", bundle).doesNotContain(bundle);
        }
    }

    private static boolean isDesktop(String bundle) {
        return bundle.endsWith(".ui")
                || Set.of("candor.forms", "candor.workbench", "candor.paper").contains(bundle);
    }

    private static boolean isWidgetToolkit(String name) {
        return Stream.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui")
                .anyMatch(name::startsWith);
    }

    /** Everything a bundle requires, over all steps. */
    private Set<String> reach(String bundle) {
        Set<String> seen = new TreeSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(needs.getOrDefault(bundle, Set.of()));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (seen.add(name)) {
                open.addAll(needs.getOrDefault(owner(name), Set.of()));
            }
        }
        return seen;
    }

    /** The bundle of ours that a required bundle or an imported package belongs to; a foreign name is its own owner. */
    private String owner(String name) {
        return needs.keySet().stream()
                .filter(bundle -> name.equals(bundle) || name.startsWith(bundle + "."))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse(name);
    }

    private static Map<String, Set<String>> readNeeds() {
        Path bundles = Path.of(System.getProperty("candor.root"), "bundles");
        try (Stream<Path> folders = Files.list(bundles)) {
            Map<String, Set<String>> result = new TreeMap<>();
            for (Path manifest : folders.map(folder -> folder.resolve("META-INF/MANIFEST.MF"))
                    .filter(Files::exists)
                    .toList()) {
                try (InputStream in = Files.newInputStream(manifest)) {
                    var attributes = new Manifest(in).getMainAttributes();
                    Set<String> names = new TreeSet<>(names(attributes.getValue("Require-Bundle")));
                    names.addAll(names(attributes.getValue("Import-Package")));
                    result.put(names(attributes.getValue("Bundle-SymbolicName")).get(0), names);
                }
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String header) {
        if (header == null) {
            return List.of();
        }
        String unquoted = Pattern.compile("\"[^\"]*\"").matcher(header).replaceAll("");
        return Arrays.stream(unquoted.split(","))
                .map(clause -> clause.split(";")[0].strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toList());
    }
}
