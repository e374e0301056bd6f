// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * What application models and their fragments name: by {@code xmi:id} within a file, by {@code elementId} across files; the stage of a
 * view by the group of the metamodel.
 */
final class ModelNames {

    private static final String ID = "xmi:id";

    /** Attributes that hold one or several {@code xmi:id}. */
    private static final Set<String> REFERENCES =
            Set.of("command", "bindingContext", "bindingContexts", "selectedElement", "ref", "coreExpression");

    private static final Pattern IN_PATH = Pattern.compile("elementId\\s*=\\s*'([^']*)'");
    private static final Pattern KEYS = Pattern.compile("((M[1-4]|CTRL|SHIFT|ALT|COMMAND)\\+)*[A-Z0-9_.,/=-]+");

    private final House house;
    private final List<Path> files;
    private final Set<String> elements = new TreeSet<>();
    private final Set<String> handled = new TreeSet<>();
    private final Set<String> stages;

    ModelNames(House house) {
        this.house = house;
        this.files = house.files(".e4xmi");
        for (Path file : files) {
            XmlFiles.elements(file)
                    .filter(element -> !element.getTagName().equals("imports"))
                    .forEach(element -> {
                        elements.add(element.getAttribute("elementId"));
                        if (is(element, "handlers", "Handler")) {
                            handled.add(element.getAttribute("command"));
                        }
                    });
        }
        this.stages = house.files(".ecore").stream()
                .flatMap(XmlFiles::elements)
                .map(ModelNames::stage)
                .collect(Collectors.toSet());
    }

    /** A group of the metamodel is a stage, and so is a bureau's package. */
    private static String stage(Element element) {
        return element.getAttribute("key").equals("group")
                ? element.getAttribute("value")
                : "package:" + element.getAttribute("nsURI");
    }

    /** An element of the kind, as a child of an application or as what a fragment adds. */
    private static boolean is(Element element, String tag, String type) {
        return element.getTagName().equals(tag)
                || element.getAttribute("xsi:type").endsWith(":" + type);
    }

    void check() {
        for (Path file : files) {
            Set<String> here = XmlFiles.values(file, ID).collect(Collectors.toSet());
            house.bundles().stream()
                    .filter(bundle -> file.startsWith(bundle.folder()))
                    .forEach(bundle -> AddressNames.checkKeys(house, bundle, file));
            XmlFiles.elements(file).forEach(element -> {
                checkReferences(file, element, here);
                checkPlaces(file, element);
                checkMeaning(file, element);
            });
        }
    }

    private void checkReferences(Path file, Element element, Set<String> here) {
        XmlFiles.attributes(element)
                .filter(attribute -> REFERENCES.contains(attribute.getName())
                        || (attribute.getName().equals("category") && is(element, "commands", "Command")))
                .forEach(attribute -> {
                    for (String id : attribute.getValue().split("\\s+")) {
                        house.check(here.contains(id), file, attribute.getName(), id);
                    }
                });
    }

    private void checkPlaces(Path file, Element element) {
        String parent = element.getAttribute("parentElementId");
        if (!parent.isEmpty() && !parent.startsWith("xpath:")) {
            place(file, "parent", parent);
        }
        for (Matcher m = IN_PATH.matcher(parent); m.find(); ) {
            place(file, "parent", m.group(1));
        }
        String position = element.getAttribute("positionInList");
        if (position.contains(":")) {
            place(file, "neighbour", position.substring(position.indexOf(':') + 1));
        }
        if (element.getTagName().equals("imports")) {
            place(file, "import", element.getAttribute("elementId"));
        }
        if (is(element, "descriptors", "PartDescriptor")
                && !element.getAttribute("category").isEmpty()) {
            place(file, "stack", element.getAttribute("category"));
        }
    }

    private void place(Path file, String kind, String id) {
        house.check(elements.contains(id), file, kind, id);
    }

    private void checkMeaning(Path file, Element element) {
        if (is(element, "commands", "Command") && !element.getTagName().equals("imports")) {
            String id = element.getAttribute("elementId");
            house.check(handled.contains(element.getAttribute(ID)), file, "handler of", id);
        }
        if (is(element, "bindings", "KeyBinding")) {
            String keys = element.getAttribute("keySequence");
            house.check(KEYS.matcher(keys).matches(), file, "key", keys);
        }
        if (element.getAttribute("key").equals("candor.stage")) {
            String stage = element.getAttribute("value");
            house.check(stages.contains(stage), file, "stage", stage);
        }
    }
}
