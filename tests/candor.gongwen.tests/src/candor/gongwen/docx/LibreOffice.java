// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** LibreOffice as a reader of our DOCX; it sees the fonts that Candor names as whatever this machine has for them. */
final class LibreOffice {

    private static final Path ALIASES = Path.of("releng/fonts/60-candor.conf");

    private LibreOffice() {}

    /** Converts documents to PDF beside them. */
    static void convert(Path folder, List<Path> documents) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        documents.forEach(document -> command.add(document.toString()));
        Programs.run(folder, Map.of("FONTCONFIG_FILE", fontconfig(folder).toString()), command);
    }

    private static Path fontconfig(Path folder) throws IOException {
        Path file = folder.resolve("fonts.conf");
        String text = """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                <fontconfig>
                  <include>/etc/fonts/fonts.conf</include>
                  <include>%s</include>
                </fontconfig>
                """.formatted(aliases());
        return Files.writeString(file, text);
    }

    /** Found from the folder in which the tests run, upwards. */
    private static Path aliases() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(ALIASES);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException(ALIASES + " is not above " + Path.of("").toAbsolutePath());
    }
}
