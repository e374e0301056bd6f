// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is named by an address, wherever it stands, and texts that are named by a key. */
final class AddressNames {

    private static final Pattern CLASS = Pattern.compile("bundleclass://([\\w.]+)/([\\w.$]+)");
    private static final Pattern ENTRY =
            Pattern.compile("(?:platform:/plugin/|bundleentry://)([\\w.]+)/([\\w./-]*\\w)");

    private AddressNames() {}

    /** Judges the addresses in XML, sources and style sheets. An address that code completes is judged as far as it goes. */
    static void check(House house) {
        house.files(".xml", ".e4xmi").forEach(file -> check(house, file));
        // sources of tests name what is not there on purpose
        house.files(".java", ".css").stream()
                .filter(file -> !house.isTest(file))
                .forEach(file -> check(house, file));
    }

    private static void check(House house, Path file) {
        String text = read(file);
        for (Matcher m = CLASS.matcher(text); m.find(); ) {
            house.check(house.hasClass(m.group(1), m.group(2)), file, "class", m.group());
        }
        for (Matcher m = ENTRY.matcher(text); m.find(); ) {
            house.check(house.hasEntry(m.group(1), m.group(2)), file, "entry", m.group());
        }
    }

    /** Judges the keys of texts in the XML files of a bundle and in its manifest. */
    static void checkKeys(House house, HouseBundle bundle, Path file) {
        XmlFiles.elements(file)
                .flatMap(XmlFiles::attributes)
                .map(attribute -> attribute.getValue())
                .filter(value -> value.startsWith("%"))
                .forEach(value -> house.check(house.hasKey(bundle, value.substring(1)), file, "text", value));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
