// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on who may require whom (docs/architecture.md): bundles by their manifests, packages by their sources. */
class HouseRulesTest {

    private static final Path BUNDLES = Path.of(System.getProperty("candor.root"), "bundles");

    /** What only bundles of the desktop may reach. */
    private static final Set<String> WIDGETS = Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui");

    /** A bureau has one bundle for everything: the example reaches the desktop where there is one. */
    private static final Set<String> DESKTOP =
            Set.of("candor.forms", "candor.workbench", "candor.paper", "candor.example.bureau");

    private static final Set<String> STAGES = Set.of("candor.planning", "candor.criticism", "candor.rectification");

    private final Graph house = new Manifests(BUNDLES).graph();

    static Set<String> bundles() {
        return new Manifests(BUNDLES).graph().names();
    }

    @Test
    void thereAreBundlesToJudge() {
        assertThat(house.names())
                .contains(
                        "candor.base",
                        "candor.model",
                        "candor.edit",
                        "candor.core",
                        "candor.gongwen",
                        "candor.export",
                        "candor.process",
                        "candor.planning.ui");
        assertThat(house.reach("candor.planning.ui")).contains("candor.model", "org.eclipse.swt");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheDesktopReachesWidgets(String bundle) {
        if (!isDesktop(bundle)) {
            assertThat(house.reach(bundle)).noneMatch(HouseRulesTest::isWidgets);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleNamesItsLicence(String bundle) throws IOException {
        assertThat(BUNDLES.resolve(bundle).resolve("META-INF/MANIFEST.MF"))
                .content()
                .contains("\nBundle-License: EPL-2.0\n");
    }

    @Test
    void gongwenIsALibraryOfItsOwn() {
        assertThat(house.reach("candor.gongwen"))
                .noneMatch(name -> name.startsWith("candor."))
                .noneMatch(name -> name.startsWith("org.eclipse."));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void stagesDoNotRequireEachOther(String bundle) {
        Stream.of(bundle).filter(STAGES::contains).forEach(stage -> assertThat(house.reach(stage))
                .noneMatch(STAGES::contains));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingRequiresTheDesktopPartOfAnother(String bundle) {
        assertThat(house.needs(bundle)).noneMatch(name -> name.startsWith("candor.") && name.endsWith(".ui"));
    }

    @Test
    void bundlesFormNoCircle() {
        assertThat(house.circles()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void packagesFormNoCircle(String bundle) {
        assertThat(new Packages(BUNDLES.resolve(bundle).resolve("src")).circles())
                .isEmpty();
    }

    @Test
    void thereArePackagesToJudge() {
        assertThat(new Packages(BUNDLES.resolve("candor.workbench/src")).graph().reach("candor.workbench.application"))
                .contains("candor.workbench", "candor.workbench.session", "candor.workbench.editor");
    }

    private static boolean isDesktop(String bundle) {
        return bundle.endsWith(".ui") || DESKTOP.contains(bundle);
    }

    private static boolean isWidgets(String name) {
        return WIDGETS.stream().anyMatch(name::startsWith);
    }
}
