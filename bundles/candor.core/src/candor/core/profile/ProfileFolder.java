// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.base.place.UserFolder;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingFileException.Kind;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The campaigns that lie as files in a folder: every {@code .meeting} there is one, of which only the {@link Campaign} is taken. A bureau
 * shares a campaign by giving such a file away. The folder is looked into anew each time.
 */
public final class ProfileFolder {

    private final Path folder;

    /** @param folder need not exist */
    public ProfileFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of the user who runs the program. */
    public static ProfileFolder ofUser() {
        return new ProfileFolder(UserFolder.profiles());
    }

    /** Where it is, whether it exists or not. */
    public Path path() {
        return folder;
    }

    /**
     * The file in this folder that a campaign is to have, named by its identifier, of which only letters, digits, hyphens and dots are kept;
     * empty where it has none.
     */
    public Optional<Path> fileFor(Dossier campaign) {
        String id = campaign.getProfile().getIdentifier();
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        String name = id.strip().replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^\\.+", "");
        return Optional.of(folder.resolve((name.isEmpty() ? "profile" : name) + MeetingStore.EXTENSION));
    }

    /**
     * What is found.
     *
     * @param profiles one for each identifier, the first file by name
     * @param refused files that cannot be opened, and those whose identifier another one has, each with its reason
     */
    public record Content(List<ProfileProvider> profiles, List<MeetingFileException> refused) {}

    /** Opens every file. A folder that cannot be listed is an empty one. */
    public Content content() {
        TreeMap<String, FileProfile> profiles = new TreeMap<>();
        List<MeetingFileException> refused = new ArrayList<>();
        MeetingStore store = new MeetingStore();
        for (Path file : files()) {
            try {
                FileProfile profile =
                        new FileProfile(file, Campaign.of(store.open(file).dossier()));
                FileProfile first = profiles.putIfAbsent(profile.id(), profile);
                if (first != null) {
                    refused.add(MeetingFileException.of(Kind.SUPERSEDED, "profile", file, first.file(), profile.id()));
                }
            } catch (MeetingFileException e) {
                refused.add(e);
            }
        }
        return new Content(List.copyOf(profiles.values()), refused);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(MeetingStore.EXTENSION))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** One file. */
    private record FileProfile(Path file, Dossier campaign) implements ProfileProvider {

        @Override
        public String id() {
            String id = campaign.getProfile().getIdentifier();
            return id == null || id.isBlank() ? stem() : id.strip();
        }

        @Override
        public String label() {
            String name = campaign.getProfile().getMeetingName();
            return name == null || name.isBlank() ? stem() : name;
        }

        @Override
        public Dossier begin() {
            return EcoreUtil.copy(campaign);
        }

        private String stem() {
            String name = file.getFileName().toString();
            return name.substring(0, name.length() - MeetingStore.EXTENSION.length());
        }
    }
}
