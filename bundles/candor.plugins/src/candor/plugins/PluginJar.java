// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;
import candor.core.store.Digests;
import candor.core.store.Entry;
import candor.core.store.MeetingFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A JAR that was checked and is a bundle.
 *
 * @param plugin who it is
 * @param isFragment whether it only adds to another bundle
 * @param isSource whether it holds the source of another bundle and nothing that runs
 * @param requirements what it cannot do without
 * @param offers what it offers to others
 * @param content its bytes; nobody changes them
 */
record PluginJar(
        Plugin plugin,
        boolean isFragment,
        boolean isSource,
        List<Requirement> requirements,
        List<Offer> offers,
        byte[] content) {

    /** What OSGi allows as a name; it also becomes the name of a file. */
    private static final Pattern SYMBOLIC_NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    /** The framework itself is extended by nobody. */
    private static final List<String> FRAMEWORK = List.of(Constants.SYSTEM_BUNDLE_SYMBOLICNAME, "org.eclipse.osgi");

    /**
     * Checks a JAR: all of its entries, its signature, and whether it is a bundle.
     *
     * @param label what messages call it
     * @param entries of the JAR, read with care
     * @throws PluginException where it cannot be used
     */
    static PluginJar read(String label, byte[] content, Map<String, Entry> entries) throws PluginException {
        Entry manifest = entries.get(JarFile.MANIFEST_NAME);
        if (manifest == null) {
            throw PluginException.input(Text.of(PluginJar.class, "jar.noBundle", label));
        }
        try {
            // The sum of each entry holds, those that nobody would read before the bundle runs included.
            for (Entry entry : entries.values()) {
                entry.content();
            }
            Map<String, String> headers = headers(manifest.content());
            ManifestElement[] name = ManifestElement.parseHeader(
                    Constants.BUNDLE_SYMBOLICNAME, headers.get(Constants.BUNDLE_SYMBOLICNAME));
            if (name == null) {
                throw PluginException.input(Text.of(PluginJar.class, "jar.noBundle", label));
            }
            return of(symbolicName(name[0].getValue()), headers, entries, content);
        } catch (MeetingFileException damaged) {
            throw ZipTrouble.of(label, damaged);
        } catch (BundleException | IllegalArgumentException | IOException e) {
            throw PluginException.input(
                    Text.of(PluginJar.class, "jar.manifest", label, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * A name that is allowed.
     *
     * @throws IllegalArgumentException where it is not
     */
    static String symbolicName(String name) {
        if (!SYMBOLIC_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    private static PluginJar of(String name, Map<String, String> headers, Map<String, Entry> entries, byte[] content)
            throws BundleException, IOException, PluginException {
        Version version = Version.parseVersion(headers.get(Constants.BUNDLE_VERSION));
        ManifestNeeds needs = new ManifestNeeds(headers);
        List<Requirement> requirements = needs.requirements();
        if (requirements.stream()
                .anyMatch(need -> need.namespace().equals(Offer.HOST) && FRAMEWORK.contains(need.name()))) {
            throw PluginException.input(Text.of(PluginJar.class, "jar.framework", name));
        }
        Properties words = words(headers, entries);
        Plugin plugin = new Plugin(
                name,
                version,
                said(headers, words, Constants.BUNDLE_NAME, name),
                said(headers, words, Constants.BUNDLE_VENDOR, ""),
                Digests.of(content),
                SignatureReader.read(content));
        return new PluginJar(
                plugin,
                headers.containsKey(Constants.FRAGMENT_HOST),
                headers.containsKey("Eclipse-SourceBundle"),
                requirements,
                needs.offers(name, version),
                content);
    }

    private static Map<String, String> headers(byte[] manifest) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        new Manifest(new ByteArrayInputStream(manifest))
                .getMainAttributes()
                .forEach((key, value) -> headers.put(key.toString(), value.toString()));
        return headers;
    }

    private static Properties words(Map<String, String> headers, Map<String, Entry> entries) throws IOException {
        Properties words = new Properties();
        Entry file = entries.get(
                headers.getOrDefault(Constants.BUNDLE_LOCALIZATION, Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME)
                        + ".properties");
        if (file != null) {
            words.load(new InputStreamReader(new ByteArrayInputStream(file.content()), StandardCharsets.UTF_8));
        }
        return words;
    }

    /** What a header says to people, from the words of the bundle where it names a key of them. */
    private static String said(Map<String, String> headers, Properties words, String header, String otherwise) {
        String value = headers.getOrDefault(header, otherwise);
        String said = value.startsWith("%") ? words.getProperty(value.substring(1), otherwise) : value;
        return said.isBlank() ? otherwise : said.strip();
    }
}
