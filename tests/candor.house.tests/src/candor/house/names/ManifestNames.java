// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import candor.house.Headers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What manifests, {@code build.properties}, features and products name. */
final class ManifestNames {

    private ManifestNames() {}

    static void check(House house, PluginNames plugins) {
        house.bundles().forEach(bundle -> check(house, bundle));
        house.files("feature.xml").forEach(file -> checkParts(house, file));
        for (Path file : house.files(".product")) {
            checkParts(house, file);
            XmlFiles.elements(file)
                    .filter(element -> element.getTagName().equals("product"))
                    .forEach(product -> {
                        house.check(
                                plugins.hasExtension(product.getAttribute("application")),
                                file,
                                "application",
                                product.getAttribute("application"));
                        house.check(
                                plugins.hasExtension(product.getAttribute("id")),
                                file,
                                "product",
                                product.getAttribute("id"));
                    });
        }
    }

    private static void check(House house, HouseBundle bundle) {
        Path file = bundle.manifest();
        house.check(house.hasBundle(bundle.host()), file, "host", bundle.host());
        Headers.names(bundle.header("Require-Bundle"))
                .forEach(name -> house.check(house.hasBundle(name), file, "bundle", name));
        Headers.names(bundle.header("Bundle-Activator"))
                .forEach(type -> house.check(house.hasClass(type), file, "class", type));
        Headers.names(bundle.header("Export-Package"))
                .forEach(name -> house.check(bundle.hasEntry(name.replace('.', '/')), file, "package", name));
        if (!bundle.header("Bundle-Localization").isEmpty()) {
            bundle.translations()
                    .forEach(texts -> house.check(
                            Files.exists(texts),
                            file,
                            "texts",
                            texts.getFileName().toString()));
        }
        bundle.headers().values().stream()
                .map(Object::toString)
                .filter(value -> value.startsWith("%"))
                .forEach(value -> house.check(house.hasKey(bundle, value.substring(1)), file, "text", value));
        checkBuild(house, bundle);
    }

    private static void checkBuild(House house, HouseBundle bundle) {
        Path file = bundle.folder().resolve("build.properties");
        Properties build = HouseBundle.properties(file);
        for (String path : build.getProperty("bin.includes", "").split("\\s*,\\s*")) {
            house.check(path.isBlank() || bundle.hasEntry(path), file, "file", path);
        }
    }

    /** Features and plug-ins by their identifiers. */
    private static void checkParts(House house, Path file) {
        XmlFiles.elements(file).filter(element -> element.hasAttribute("id")).forEach(element -> {
            String id = element.getAttribute("id");
            switch (element.getTagName()) {
                case "plugin" -> house.check(house.hasBundle(id), file, "bundle", id);
                case "includes" -> house.check(isFeature(house, id), file, "feature", id);
                case "feature" ->
                    house.check(file.endsWith("feature.xml") || isFeature(house, id), file, "feature", id);
                default -> {
                    // says something of the whole
                }
            }
        });
    }

    private static boolean isFeature(House house, String id) {
        return house.files("feature.xml").stream()
                .flatMap(file -> XmlFiles.elements(file).limit(1))
                .anyMatch(feature -> feature.getAttribute("id").equals(id));
    }
}
