// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import candor.house.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What the component files name that the build has made and the built manifest lists; others there are left from an older build. None is
 * written by hand.
 */
final class ComponentNames {

    private static final String FOLDER = "OSGI-INF";

    private ComponentNames() {}

    static void check(House house) {
        for (HouseBundle bundle : house.bundles()) {
            for (Path file : xml(bundle.folder().resolve(FOLDER))) {
                house.check(
                        false,
                        file,
                        "reason to write by hand",
                        file.getFileName().toString());
                XmlFiles.elements(file).forEach(element -> check(house, bundle, file, element));
            }
            for (Path file : built(bundle.folder().resolve("target"))) {
                XmlFiles.elements(file).forEach(element -> check(house, bundle, file, element));
            }
        }
    }

    private static List<Path> built(Path target) {
        Path manifest = target.resolve("MANIFEST.MF");
        if (!Files.exists(manifest)) {
            return List.of();
        }
        Set<String> listed = Set.copyOf(Headers.names(new HouseBundle(manifest).header("Service-Component")));
        return xml(target.resolve("classes").resolve(FOLDER)).stream()
                .filter(file -> listed.contains(FOLDER + "/" + file.getFileName()))
                .toList();
    }

    private static List<Path> xml(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(House house, HouseBundle bundle, Path file, Element element) {
        String type = element.getAttribute("class");
        if (element.getTagName().equals("implementation")) {
            house.check(house.hasClass(bundle.host(), type), file, "class", type);
        }
        String service = element.getAttribute("interface");
        if (!service.isEmpty()) {
            house.check(house.hasClass(service), file, "class", service);
        }
    }
}
