// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** What {@code plugin.xml} and {@code fragment.xml} name. */
final class PluginNames {

    private static final Set<String> FILES = Set.of("basestylesheeturi", "genModel", "icon");
    private static final Set<String> CLASSES = Set.of("class", "supportedTypes");

    private final House house;
    private final Set<String> extensions = new TreeSet<>();
    private final Set<String> themes = new TreeSet<>();
    private final Set<String> packages = new TreeSet<>();

    PluginNames(House house) {
        this.house = house;
        for (HouseBundle bundle : house.bundles()) {
            files(bundle).forEach(file -> {
                XmlFiles.elements(file).forEach(element -> declare(bundle, element));
            });
        }
        house.files(".ecore").forEach(file -> XmlFiles.values(file, "nsURI").forEach(packages::add));
    }

    private static List<Path> files(HouseBundle bundle) {
        return List.of("plugin.xml", "fragment.xml").stream()
                .map(bundle.folder()::resolve)
                .filter(file -> file.toFile().exists())
                .toList();
    }

    private void declare(HouseBundle bundle, Element element) {
        String id = element.getAttribute("id");
        if (element.getTagName().equals("extension") && !id.isEmpty()) {
            extensions.add(bundle.host() + "." + id);
        } else if (element.getTagName().equals("theme")) {
            themes.add(id);
        }
    }

    /** Whether an extension has this identifier; a foreign one is looked for by the bundle in front of it. */
    boolean hasExtension(String id) {
        return extensions.contains(id) || house.isForeign(id.substring(0, Math.max(0, id.lastIndexOf('.'))));
    }

    void check() {
        for (HouseBundle bundle : house.bundles()) {
            for (Path file : files(bundle)) {
                AddressNames.checkKeys(house, bundle, file);
                XmlFiles.elements(file).forEach(element -> check(bundle, file, element));
            }
        }
    }

    private void check(HouseBundle bundle, Path file, Element element) {
        XmlFiles.attributes(element).forEach(attribute -> {
            String value = attribute.getValue();
            String name = attribute.getName();
            if (CLASSES.contains(name)) {
                for (String type : value.split("\\s+")) {
                    house.check(house.hasClass(type), file, "class", type);
                }
            } else if (FILES.contains(name) || (name.equals("uri") && !value.startsWith("urn:"))) {
                house.check(house.hasEntry(bundle.host(), value), file, "file", value);
            } else if (name.equals("uri")) {
                house.check(packages.contains(value), file, "package", value);
            } else if (name.equals("application")) {
                house.check(hasExtension(value), file, "application", value);
            }
        });
        String value = element.getAttribute("value");
        switch (element.getAttribute("name")) {
            case "applicationXMI" ->
                house.check(
                        house.hasEntry(value.substring(0, value.indexOf('/')), value.substring(value.indexOf('/') + 1)),
                        file,
                        "file",
                        value);
            case "cssTheme" -> house.check(themes.contains(value), file, "theme", value);
            default -> {
                // no other property names something of the tree but by an address
            }
        }
    }
}
