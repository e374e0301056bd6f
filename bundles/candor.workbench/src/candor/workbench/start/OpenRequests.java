// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.base.contribution.NamelessFault;
import candor.core.store.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a second start of the program asks the one that is running to open files: each request is a small file in a folder
 * that both know, moved there whole. The second one ends; a person sees one window.
 */
final class OpenRequests {

    private static final System.Logger LOG = System.getLogger(OpenRequests.class.getName());
    private static final String REQUEST = ".open";

    /** The most bytes that are read; a request holds the paths of a command line. */
    private static final int LARGEST = 1 << 22;

    private final Path folder;

    /** @param place a folder of this user's, where the program keeps its own data */
    OpenRequests(Path place) {
        folder = place.resolve("requests");
    }

    /** Asks for files to be opened; for none, asks the window to the front. */
    void send(List<Path> files) throws IOException {
        PrivateFolder.make(folder);
        Path request = Files.createTempFile(folder, "request", ".tmp");
        Files.write(
                request,
                files.stream().map(Path::toAbsolutePath).map(Path::toString).toList());
        Files.move(request, folder.resolve(UUID.randomUUID() + REQUEST), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes all requests that have come since the last time; one list of files for each. One that cannot be read holds up no other. */
    List<List<Path>> take() throws IOException {
        List<List<Path>> requests = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path request : entries.filter(OpenRequests::isRequest).toList()) {
                read(request).ifPresent(requests::add);
                Files.delete(request);
            }
        } catch (NoSuchFileException none) {
            // There is no folder yet, because no request was ever made.
        }
        return requests;
    }

    private static Optional<List<Path>> read(Path request) {
        try {
            if (Files.size(request) > LARGEST) {
                throw new IOException("too large for a request");
            }
            return Optional.of(
                    Files.readAllLines(request).stream().map(Path::of).toList());
        } catch (IOException | InvalidPathException broken) {
            LOG.log(System.Logger.Level.WARNING, "a request that cannot be read", NamelessFault.of(broken));
            return Optional.empty();
        }
    }

    /** Whether the entry is an ordinary file; a link or pipe was not written by this program. */
    private static boolean isRequest(Path entry) {
        return entry.toString().endsWith(REQUEST) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
    }
}
