// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Dossier files made from others: every entry as it was, but the dossier in it. */
final class Containers {

    /** Turns one XMI into another one. */
    @FunctionalInterface
    interface Change {
        String apply(String xmi) throws Exception;
    }

    private Containers() {}

    /** Writes {@code to}, which is another file than {@code from}. */
    static void rewrite(Path from, Path to, Change change) throws Exception {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy(entry, in, out, change);
            }
        }
    }

    private static void copy(ZipEntry entry, ZipInputStream in, ZipOutputStream out, Change change) throws Exception {
        if (!entry.getName().equals("dossier.xmi")) {
            out.putNextEntry(new ZipEntry(entry));
            in.transferTo(out);
        } else {
            // Its size is another one now.
            out.putNextEntry(new ZipEntry(entry.getName()));
            String xmi = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            out.write(change.apply(xmi).getBytes(StandardCharsets.UTF_8));
        }
        out.closeEntry();
    }
}
