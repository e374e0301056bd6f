// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file a path leads to, as the operating system finds it. {@link Path#normalize} only looks at the text: behind a linked
 * folder, {@code link/../a.meeting} is another file than {@code a.meeting}.
 */
public final class RealPath {

    private static final int LINKS_MAX = 40;

    private RealPath() {}

    /**
     * The file behind all links, which need not exist; its folder must.
     *
     * @throws IOException where the folder does not exist, links go in a circle, or the path ends in a folder's own name (.., /)
     */
    public static Path of(Path path) throws IOException {
        Path file = inRealFolder(path.toAbsolutePath());
        for (int i = 0; Files.isSymbolicLink(file); i++) {
            if (i == LINKS_MAX) {
                throw new FileSystemException(path.toString(), null, "too many symbolic links");
            }
            file = inRealFolder(file.resolveSibling(Files.readSymbolicLink(file)));
        }
        return file;
    }

    /** The same as {@link #of}, and the path as it stands where there is nothing to find: to compare paths with. */
    public static Path orSame(Path path) {
        try {
            return of(path);
        } catch (IOException gone) {
            return path.toAbsolutePath();
        }
    }

    private static Path inRealFolder(Path file) throws IOException {
        Path name = file.getFileName();
        if (name == null || name.toString().equals("..") || name.toString().equals(".")) {
            return file.toRealPath();
        }
        return file.getParent().toRealPath().resolve(name);
    }
}
