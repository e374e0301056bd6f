// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every OpenType font in some folders, found by reading its names.
 *
 * @param faces in the folders' order
 * @param unreadable files that are called like fonts and cannot be read as such
 */
record FontScan(List<FontFace> faces, List<Path> unreadable) {

    private static final Set<String> EXTENSIONS = Set.of("ttf", "otf", "ttc", "otc");
    private static final int MAX_DEPTH = 8;

    /** What is below the folders. */
    static FontScan of(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        folders.forEach(folder -> collect(folder, files));
        List<List<FontFace>> read = files.parallelStream().map(FontScan::read).toList();
        List<Path> unreadable = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).isEmpty()) {
                unreadable.add(files.get(i));
            }
        }
        return new FontScan(read.stream().flatMap(List::stream).toList(), unreadable);
    }

    /** The same with a font marked as damaged. */
    FontScan without(FontFace damaged) {
        return new FontScan(
                faces.stream()
                        .map(face -> face.equals(damaged) ? face.damaged() : face)
                        .toList(),
                unreadable);
    }

    private static void collect(Path folder, List<Path> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                    if (attributes.isRegularFile() && EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            // A folder that cannot be listed is skipped; roles that then have no font are reported.
            return;
        }
    }

    private static List<FontFace> read(Path path) {
        List<FontFace> faces = new ArrayList<>();
        try (FontFile file = new FontFile(path)) {
            for (long offset : Sfnt.fonts(file)) {
                faces.add(FontFace.read(file, offset));
            }
        } catch (IOException
                | BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException notAFont) {
            return List.of();
        }
        return faces;
    }
}
