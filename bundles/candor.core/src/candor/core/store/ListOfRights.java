// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The lists of rights of POSIX systems, which name more people than owner, group and others. Java copies them with a file and cannot be asked
 * for them, but POSIX has {@code ls} mark what carries one.
 */
final class ListOfRights {

    private static final System.Logger LOG = System.getLogger(ListOfRights.class.getName());

    /** Where the mark stands, behind the kind and the nine rights: {@code drwxr-xr-x+}. */
    private static final int MARK = 10;

    private ListOfRights() {}

    /** Whether a file or folder has one; none where there is nobody to say so. */
    static boolean isOn(Path path) {
        try {
            Process ls = new ProcessBuilder("ls", "-ld", path.toAbsolutePath().toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            ls.getOutputStream().close();
            try (BufferedReader said = ls.inputReader(StandardCharsets.ISO_8859_1)) {
                String line = said.readLine();
                return line != null && line.length() > MARK && line.charAt(MARK) == '+';
            }
        } catch (IOException absent) {
            LOG.log(System.Logger.Level.DEBUG, "lists of rights are not known", absent);
            return false;
        }
    }
}
