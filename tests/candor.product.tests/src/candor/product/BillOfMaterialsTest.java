// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bill of materials that goes with each product: by the schema of CycloneDX, and exactly the jars that are there. */
class BillOfMaterialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candor.headless.product/target/products/candor.headless",
                "candor.product/target/products/candor"
            })
    void namesEveryJarOfTheProduct(String product) throws Exception {
        Path folder = Path.of(System.getProperty("candor.root"), "releng", product, "linux/gtk/x86_64/candor");
        Path file = folder.resolve("bom.cdx.json");

        assertThat(new Judge("BomJudge").ask(List.of(file.toString())))
                .containsExactly("CycloneDX 1.6\t" + file + "\t0");
        JsonObject bom = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        JsonObject program = bom.getAsJsonObject("metadata").getAsJsonObject("component");
        assertThat(program.get("name").getAsString()).isEqualTo("candor");
        assertThat(program.get("version").getAsString()).isNotBlank();
        List<JsonObject> components = bom.getAsJsonArray("components").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        assertThat(components)
                .extracting(BillOfMaterialsTest::digest)
                .containsExactlyInAnyOrderElementsOf(digests(folder.resolve("plugins")));
        assertThat(components)
                .filteredOn(component -> !component.get("name").getAsString().startsWith("candor."))
                .hasSizeGreaterThan(10)
                .allSatisfy(component ->
                        assertThat(component.get("purl").getAsString()).startsWith("pkg:maven/"));
    }

    private static String digest(JsonObject component) {
        return component
                .getAsJsonArray("hashes")
                .get(0)
                .getAsJsonObject()
                .get("content")
                .getAsString();
    }

    private static List<String> digests(Path plugins) throws Exception {
        List<String> digests = new ArrayList<>();
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar :
                    jars.filter(path -> path.toString().endsWith(".jar")).toList()) {
                digests.add(digest(jar));
            }
        }
        return digests;
    }

    private static String digest(Path jar) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }
}
