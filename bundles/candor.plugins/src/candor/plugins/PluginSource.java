// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;
import candor.core.store.Entry;
import candor.core.store.Limits;
import candor.core.store.MeetingFileException;
import candor.core.store.RegularFile;
import candor.core.store.ZipReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What a person gives to be installed: a bundle, or a p2 repository of several, as a folder or a ZIP of it. */
final class PluginSource {

    private static final int MEBIBYTE = 1 << 20;

    /** Far beyond any bundle, and little enough to be held in memory. */
    private static final Limits LIMITS =
            new Limits(128 * MEBIBYTE, 512L * MEBIBYTE, MEBIBYTE, 128 * MEBIBYTE, 20_000, 200, 1, 1);

    private static final String PLUGINS = "plugins/";
    private static final String JAR = ".jar";

    private PluginSource() {}

    /**
     * The bundles in a file or folder, all of them checked; nothing is unpacked to the disk. Bundles of sources are left out.
     *
     * @throws PluginException where there are none, or one of them cannot be used
     */
    static List<PluginJar> read(Path source) throws PluginException {
        return Files.isDirectory(source) ? folder(source) : file(source);
    }

    private static List<PluginJar> folder(Path folder) throws PluginException {
        Path plugins = folder.resolve("plugins");
        List<Path> files;
        try (Stream<Path> list = Files.list(Files.isDirectory(plugins) ? plugins : folder)) {
            files = list.filter(file -> file.getFileName().toString().endsWith(JAR))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        List<PluginJar> bundles = new ArrayList<>();
        for (Path file : files) {
            add(bundles, file.getFileName().toString(), bytes(file, true));
        }
        return some(folder, bundles);
    }

    private static List<PluginJar> file(Path file) throws PluginException {
        byte[] content = bytes(file, false);
        String label = file.getFileName().toString();
        Map<String, Entry> entries = entries(label, content);
        boolean isRepository = !entries.containsKey(JarFile.MANIFEST_NAME)
                && entries.keySet().stream().anyMatch(PluginSource::isBundle);
        if (!isRepository) {
            return List.of(PluginJar.read(label, content, entries));
        }
        List<PluginJar> bundles = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (isBundle(entry.name())) {
                try {
                    add(bundles, entry.name(), entry.content());
                } catch (MeetingFileException e) {
                    throw ZipTrouble.of(label, e);
                }
            }
        }
        return some(file, bundles);
    }

    private static boolean isBundle(String entry) {
        return entry.startsWith(PLUGINS) && entry.endsWith(JAR) && entry.indexOf('/', PLUGINS.length()) < 0;
    }

    /**
     * The bundle that a JAR is.
     *
     * @param label what messages call it
     * @throws PluginException where it is damaged, hostile or no bundle
     */
    static PluginJar bundle(String label, byte[] content) throws PluginException {
        return PluginJar.read(label, content, entries(label, content));
    }

    private static void add(List<PluginJar> bundles, String label, byte[] content) throws PluginException {
        PluginJar jar = bundle(label, content);
        if (!jar.isSource()) {
            bundles.add(jar);
        }
    }

    private static List<PluginJar> some(Path source, List<PluginJar> bundles) throws PluginException {
        if (bundles.isEmpty()) {
            throw PluginException.input(Text.of(PluginSource.class, "source.empty", source));
        }
        return bundles;
    }

    private static Map<String, Entry> entries(String label, byte[] content) throws PluginException {
        try {
            return ZipReader.read(content, LIMITS);
        } catch (MeetingFileException e) {
            throw ZipTrouble.of(label, e);
        }
    }

    /** @param inRepository whether a link is refused: what a repository holds lies inside it */
    private static byte[] bytes(Path file, boolean inRepository) throws PluginException {
        try (InputStream in = inRepository ? RegularFile.openUnlinked(file) : RegularFile.open(file)) {
            byte[] bytes = in.readNBytes(LIMITS.file());
            if (bytes.length == LIMITS.file()) {
                throw PluginException.input(Text.of(ZipTrouble.class, "zip.TOO_LARGE", file));
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static PluginException unreadable(Path file, IOException e) {
        String key = Files.exists(file) ? "source.unreadable" : "source.missing";
        return PluginException.input(Text.of(PluginSource.class, key, file), e);
    }
}
