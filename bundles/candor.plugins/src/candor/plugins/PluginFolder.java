// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.place.UserFolder;
import candor.base.text.Text;
import candor.core.store.Digests;
import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.PrivateFolder;
import candor.core.store.RegularFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the user in which the plugins lie: of each its record and the JAR that this names. Whoever sees a record finds its JAR
 * whole. The program's own folder is never written, so that it may belong to somebody else.
 */
public final class PluginFolder {

    private static final String RECORD = ".properties";
    private static final int SHORT = 16;

    private final Path folder;
    private final DurableFile files = new DurableFile(new Disk()).forOwnerOnly();

    /** @param folder made when the first plugin is installed */
    public PluginFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of the user who runs the program. */
    public static PluginFolder ofUser() {
        return new PluginFolder(UserFolder.plugins());
    }

    /** The path of the folder. */
    public Path path() {
        return folder;
    }

    /**
     * What is installed, by name. A record that cannot be read counts as not being there.
     *
     * @throws PluginException where the folder cannot be read
     */
    public List<Installed> all() throws PluginException {
        List<Path> records;
        try (Stream<Path> list = Files.list(folder)) {
            records = list.filter(file -> file.getFileName().toString().endsWith(RECORD))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw PluginException.output(Text.of(PluginFolder.class, "folder.unreadable", folder), e);
        }
        List<Installed> all = new ArrayList<>();
        for (Path record : records) {
            read(record).ifPresent(all::add);
        }
        return all;
    }

    /** The plugin of a symbolic name. */
    public Optional<Installed> find(String symbolicName) throws PluginException {
        return all().stream()
                .filter(one -> one.plugin().symbolicName().equals(symbolicName))
                .findFirst();
    }

    private static Optional<Installed> read(Path record) {
        try (InputStream in = RegularFile.openUnlinked(record)) {
            return Optional.of(PluginRecord.read(in));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The JAR of a plugin, which is still the one that was installed.
     *
     * @throws PluginException where it is gone or was changed
     */
    public byte[] content(Plugin plugin) throws PluginException {
        try (InputStream in = RegularFile.openUnlinked(jar(plugin))) {
            byte[] content = in.readAllBytes();
            if (Digests.of(content).equals(plugin.digest())) {
                return content;
            }
            throw PluginException.input(Text.of(PluginFolder.class, "folder.changed", plugin.name()));
        } catch (IOException e) {
            throw PluginException.input(Text.of(PluginFolder.class, "folder.gone", plugin.name()), e);
        }
    }

    /** Puts a plugin in, switched on; another version of it goes. */
    void put(PluginJar jar) throws PluginException {
        Optional<Installed> before = find(jar.plugin().symbolicName());
        try {
            PrivateFolder.make(folder);
            files.write(jar(jar.plugin()), jar.content().length, out -> out.write(jar.content()));
            write(new Installed(jar.plugin(), null, ""));
            if (before.isPresent() && !jar(before.get().plugin()).equals(jar(jar.plugin()))) {
                Files.deleteIfExists(jar(before.get().plugin()));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Takes a plugin out; a program that runs keeps it until it ends. */
    public void remove(Plugin plugin) throws PluginException {
        try {
            Files.deleteIfExists(record(plugin));
            Files.deleteIfExists(jar(plugin));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Leaves a plugin out from the next start on. */
    public void switchOff(Plugin plugin, Installed.Trouble trouble, String detail) throws PluginException {
        change(new Installed(plugin, trouble, detail));
    }

    /** Brings a plugin in again at the next start. */
    public void switchOn(Plugin plugin) throws PluginException {
        change(new Installed(plugin, null, ""));
    }

    private void change(Installed installed) throws PluginException {
        try {
            write(installed);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void write(Installed installed) throws IOException {
        byte[] text = PluginRecord.write(installed).getBytes(StandardCharsets.UTF_8);
        files.write(record(installed.plugin()), text.length, out -> out.write(text));
    }

    private Path record(Plugin plugin) {
        return folder.resolve(plugin.symbolicName() + RECORD);
    }

    private Path jar(Plugin plugin) {
        return folder.resolve(plugin.symbolicName() + "-" + plugin.digest().substring(0, SHORT) + ".jar");
    }

    private PluginException unwritable(IOException e) {
        return PluginException.output(Text.of(PluginFolder.class, "folder.unwritable", folder), e);
    }
}
