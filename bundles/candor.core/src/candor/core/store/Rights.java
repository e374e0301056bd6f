// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who may read and write a file, compared with the file it will stand for. */
final class Rights {

    private static final Set<PosixFilePermission> OF_THE_GROUP = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    private static final Set<PosixFilePermission> OF_THE_OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private Rights() {}

    /** Takes from everybody but its owner what they may do with a file. */
    static void closeToOthers(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && !OF_THE_OWNER.containsAll(view.readAttributes().permissions())) {
            Set<PosixFilePermission> kept = EnumSet.copyOf(OF_THE_OWNER);
            kept.retainAll(view.readAttributes().permissions());
            view.setPermissions(kept);
        }
    }

    /**
     * Takes away what a copy would give to others than the original does: the owner can be kept by the administrator
     * only and the group by its members only, and rights of the old group must not pass to another group.
     */
    static void narrow(Path original, Path copy) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(original, PosixFileAttributes.class);
        Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
        kept.addAll(view.readAttributes().permissions());
        kept.retainAll(old.permissions());
        if (!old.group().equals(view.readAttributes().group())) {
            kept.removeAll(OF_THE_GROUP);
        }
        // Where a list of rights says more than these, the bits of the group are its mask, and it was copied with them.
        if (!kept.equals(view.readAttributes().permissions())) {
            view.setPermissions(kept);
        }
    }

    /**
     * Whether a copy belongs to the same people with the same rights, and the original has no second name that would be left behind. Where
     * the folder's list of rights gave the copy a right for others, the original may lack it.
     */
    static boolean canStandFor(Path original, Path copy, Disk disk) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
        if (view == null) {
            return true;
        }
        PosixFileAttributes old = Files.readAttributes(original, PosixFileAttributes.class);
        PosixFileAttributes own = view.readAttributes();
        return old.owner().equals(own.owner())
                && old.group().equals(own.group())
                && old.permissions().equals(own.permissions())
                && FileNode.names(original) == 1
                && !disk.hasListOfRights(original.getParent());
    }

    /** Whether people may stand in a new file's list of rights: they do what the bits of the group, its mask, let them do. */
    static boolean mayInherit(Path fresh, Path folder, Disk disk) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        return view != null
                && !Collections.disjoint(view.readAttributes().permissions(), OF_THE_GROUP)
                && disk.hasListOfRights(folder);
    }
}
