// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree has no stale name; one that is planted in a small tree of its own is found, whatever its kind. */
class StaleNamesTest {

    private static final Path REPOSITORY =
            Path.of(System.getProperty("candor.repository", System.getProperty("user.home") + "/.m2/repository"));

    @TempDir
    private Path root;

    @Test
    void everyNameInTheTreeLeadsSomewhere() {
        assertThat(StaleNames.in(Path.of(System.getProperty("candor.root")), REPOSITORY))
                .isEmpty();
    }

    @BeforeEach
    void aTreeWithoutFault() throws IOException {
        write("bundles/a/META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: a;singleton:=true
                Bundle-Name: %bundle
                Bundle-Localization: OSGI-INF/l10n/bundle
                Bundle-Activator: a.Start
                Require-Bundle: b
                Export-Package: a
                """);
        write("bundles/b/META-INF/MANIFEST.MF", "Bundle-SymbolicName: b\n");
        write("tests/a.tests/META-INF/MANIFEST.MF", "Bundle-SymbolicName: a.tests\nFragment-Host: a\n");
        write("bundles/a/build.properties", "bin.includes = ., META-INF/, plugin.xml\n");
        write("bundles/a/OSGI-INF/l10n/bundle.properties", "bundle=甲\nview=视图\n");
        write("bundles/a/OSGI-INF/l10n/bundle_en.properties", "bundle=A\nview=View\n");
        write("bundles/a/icons/view.svg", "<svg/>");
        write("bundles/a/css/light.css", "CTabFolder { background-image: url('platform:/plugin/a/icons/view.svg') }");
        write("bundles/a/src/a/Start.java", "package a;\nclass Start {\n  static class Inner {}\n}\n");
        write(
                "bundles/a/src/a/Do.java",
                "package a;\nclass Do { String icon = \"platform:/plugin/a/icons/view.svg\"; }\n");
        write("bundles/a/model/m.ecore", """
                <ecore nsURI="urn:a"><details key="group" value="talks"/></ecore>
                """);
        write("bundles/a/plugin.xml", """
                <plugin>
                  <extension id="app"><run class="a.Do"/></extension>
                  <extension id="product">
                    <product application="a.app">
                      <property name="applicationXMI" value="a/Application.e4xmi"/>
                      <property name="lifeCycleURI" value="bundleclass://a/a.Start"/>
                      <property name="cssTheme" value="light"/>
                    </product>
                  </extension>
                  <extension><theme id="light" label="%view" basestylesheeturi="css/light.css"/></extension>
                  <extension><package uri="urn:a" class="a.Start"/><fragment uri="fragment.e4xmi"/></extension>
                </plugin>
                """);
        write("bundles/a/Application.e4xmi", """
                <app xmlns:xmi="x" xmi:id="app" bindingContexts="any">
                  <commands xmi:id="do" elementId="do" commandName="%view" category="all"/>
                  <handlers xmi:id="h" contributionURI="bundleclass://a/a.Do" command="do"/>
                  <bindingTables bindingContext="any"><bindings keySequence="M1+N" command="do"/></bindingTables>
                  <rootContext xmi:id="any"/>
                  <categories xmi:id="all" elementId="all"/>
                  <children xmi:id="stack" elementId="stack"/>
                </app>
                """);
        write("bundles/a/fragment.e4xmi", """
                <fragments xmlns:xmi="x" xmlns:xsi="y">
                  <imports xmi:id="imported" elementId="all"/>
                  <fragments parentElementId="stack" positionInList="before:do"/>
                  <fragments parentElementId="xpath://*[@elementId='stack']">
                    <elements xsi:type="basic:PartDescriptor" label="%view" category="stack"
                        iconURI="platform:/plugin/a/icons/view.svg" contributionURI="bundleclass://a/a.Start$Inner">
                      <persistedState key="candor.stage" value="talks"/>
                    </elements>
                    <elements xsi:type="commands:Command" xmi:id="more" elementId="more" category="imported"/>
                    <elements xsi:type="commands:Handler" command="more"/>
                  </fragments>
                </fragments>
                """);
        write("bundles/a/target/MANIFEST.MF", "Manifest-Version: 1.0\nService-Component: OSGI-INF/a.xml\n");
        write("bundles/a/target/classes/OSGI-INF/a.xml", """
                <component><implementation class="a.Do"/><provide interface="a.Start"/></component>
                """);
        write("features/f/feature.xml", "<feature id='f'><plugin id='a'/><includes id='f'/></feature>");
        write(
                "releng/p.product",
                "<product id='a.product' application='a.app'><feature id='f'/><plugin id='a'/></product>");
    }

    @Test
    void aTreeWithoutFaultHasNone() {
        assertThat(StaleNames.in(root, REPOSITORY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            bundles/a/plugin.xml             ¦ <run class="a.Do"           ¦ <run class="a.Gone"           ¦ class a.Gone
            bundles/a/plugin.xml             ¦ application="a.app"         ¦ application="a.gone"          ¦ application a.gone
            bundles/a/plugin.xml             ¦ a/Application.e4xmi         ¦ a/Gone.e4xmi                  ¦ file a/Gone.e4xmi
            bundles/a/plugin.xml             ¦ bundleclass://a/a.Start     ¦ bundleclass://a/a.Gone        ¦ class bundleclass://a/a.Gone
            bundles/a/plugin.xml             ¦ value="light"               ¦ value="gone"                  ¦ theme gone
            bundles/a/plugin.xml             ¦ css/light.css               ¦ css/gone.css                  ¦ file css/gone.css
            bundles/a/plugin.xml             ¦ label="%view"               ¦ label="%gone"                 ¦ text %gone
            bundles/a/plugin.xml             ¦ uri="urn:a"                 ¦ uri="urn:gone"                ¦ package urn:gone
            bundles/a/plugin.xml             ¦ uri="fragment.e4xmi"        ¦ uri="gone.e4xmi"              ¦ file gone.e4xmi
            bundles/a/OSGI-INF/l10n/bundle_en.properties ¦ view=           ¦ gone=                         ¦ text %view
            bundles/a/Application.e4xmi      ¦ bundleclass://a/a.Do        ¦ bundleclass://a/a.Gone        ¦ class bundleclass://a/a.Gone
            bundles/a/Application.e4xmi      ¦ keySequence="M1+N"          ¦ keySequence="Strg+N"          ¦ key Strg+N
            bundles/a/Application.e4xmi      ¦ keySequence="M1+N" command="do" ¦ keySequence="M1+N" command="gone" ¦ command gone
            bundles/a/Application.e4xmi      ¦ a.Do" command="do"          ¦ a.Do" command="gone"          ¦ command gone
            bundles/a/Application.e4xmi      ¦ xmi:id="do" elementId       ¦ xmi:id="new" elementId        ¦ handler of do
            bundles/a/Application.e4xmi      ¦ category="all"              ¦ category="gone"               ¦ category gone
            bundles/a/Application.e4xmi      ¦ bindingContext="any"        ¦ bindingContext="gone"         ¦ bindingContext gone
            bundles/a/Application.e4xmi      ¦ bindingContexts="any"       ¦ bindingContexts="gone"        ¦ bindingContexts gone
            bundles/a/Application.e4xmi      ¦ commandName="%view"         ¦ commandName="%gone"           ¦ text %gone
            bundles/a/fragment.e4xmi         ¦ parentElementId="stack"     ¦ parentElementId="gone"        ¦ parent gone
            bundles/a/fragment.e4xmi         ¦ @elementId='stack'          ¦ @elementId='gone'             ¦ parent gone
            bundles/a/fragment.e4xmi         ¦ before:do                   ¦ before:gone                   ¦ neighbour gone
            bundles/a/fragment.e4xmi         ¦ elementId="all"             ¦ elementId="gone"              ¦ import gone
            bundles/a/fragment.e4xmi         ¦ category="stack"            ¦ category="gone"               ¦ stack gone
            bundles/a/fragment.e4xmi         ¦ category="imported"         ¦ category="gone"               ¦ category gone
            bundles/a/fragment.e4xmi         ¦ icons/view.svg              ¦ icons/gone.svg                ¦ entry platform:/plugin/a/icons/gone.svg
            bundles/a/fragment.e4xmi         ¦ a.Start$Inner               ¦ a.Start$Gone                  ¦ class bundleclass://a/a.Start$Gone
            bundles/a/fragment.e4xmi         ¦ value="talks"               ¦ value="gone"                  ¦ stage gone
            bundles/a/fragment.e4xmi         ¦ command="more"              ¦ command="gone"                ¦ command gone
            bundles/a/src/a/Do.java          ¦ icons/view.svg              ¦ icons/gone.svg                ¦ entry platform:/plugin/a/icons/gone.svg
            bundles/a/css/light.css          ¦ icons/view.svg              ¦ icons/gone.svg                ¦ entry platform:/plugin/a/icons/gone.svg
            bundles/a/target/classes/OSGI-INF/a.xml ¦ class="a.Do"         ¦ class="a.Gone"                ¦ class a.Gone
            bundles/a/target/classes/OSGI-INF/a.xml ¦ interface="a.Start"  ¦ interface="a.Gone"            ¦ class a.Gone
            bundles/a/META-INF/MANIFEST.MF   ¦ %bundle                     ¦ %gone                         ¦ text %gone
            bundles/a/META-INF/MANIFEST.MF   ¦ l10n/bundle                 ¦ l10n/gone                     ¦ texts gone.properties
            bundles/a/META-INF/MANIFEST.MF   ¦ a.Start                     ¦ a.Gone                        ¦ class a.Gone
            bundles/a/META-INF/MANIFEST.MF   ¦ Bundle: b                   ¦ Bundle: gone                  ¦ bundle gone
            bundles/a/META-INF/MANIFEST.MF   ¦ Package: a                  ¦ Package: gone                 ¦ package gone
            tests/a.tests/META-INF/MANIFEST.MF ¦ Host: a                   ¦ Host: gone                    ¦ host gone
            bundles/a/build.properties       ¦ plugin.xml                  ¦ gone.xml                      ¦ file gone.xml
            features/f/feature.xml           ¦ plugin id='a'               ¦ plugin id='gone'              ¦ bundle gone
            features/f/feature.xml           ¦ includes id='f'             ¦ includes id='gone'            ¦ feature gone
            releng/p.product                 ¦ id='a.product'              ¦ id='a.gone'                   ¦ product a.gone
            releng/p.product                 ¦ application='a.app'         ¦ application='a.gone'          ¦ application a.gone
            releng/p.product                 ¦ plugin id='a'               ¦ plugin id='gone'              ¦ bundle gone
            releng/p.product                 ¦ feature id='f'              ¦ feature id='gone'             ¦ feature gone
            """)
    void aPlantedNameIsFound(String file, String good, String stale, String found) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text).contains(good);

        write(file, text.replace(good, stale));

        assertThat(StaleNames.in(root, REPOSITORY))
                .extracting(name -> name.kind() + " " + name.name())
                .contains(found);
    }

    @Test
    void aComponentFileByHandIsFound() throws IOException {
        write("bundles/a/OSGI-INF/old.xml", "<component/>");

        assertThat(StaleNames.in(root, REPOSITORY)).hasSize(1).allMatch(name -> name.toString()
                .contains("OSGI-INF/old.xml"));
    }

    @Test
    void aComponentFileLeftFromAnOlderBuildIsNot() throws IOException {
        write(
                "bundles/a/target/classes/OSGI-INF/old.xml",
                "<component><implementation class='a.Gone'/><provide interface='a.Gone'/></component>");

        assertThat(StaleNames.in(root, REPOSITORY)).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
