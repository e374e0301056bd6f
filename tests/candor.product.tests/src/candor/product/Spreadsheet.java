// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbook (XLSX) as another program has made it, opened by that program again: what it offers of its cells when they are copied. LibreOffice does
 * both without a window, because not every machine has one that opens.
 */
final class Spreadsheet {

    /** Tabulators, quotation marks, UTF-8: what the clipboard gets. */
    private static final String TABBED = "9,34,76";

    private final Path folder;

    /** @param folder for its files */
    Spreadsheet(Path folder) {
        this.folder = folder;
    }

    /** Makes a workbook of rows, a line each, with tabulators between cells; answers what is copied of it. */
    String copied(String rows) {
        try {
            Files.createDirectories(folder);
            Path source = Files.writeString(folder.resolve("rows.csv"), rows);
            convert(source, "xlsx", "CSV:" + TABBED);
            Path book = folder.resolve("rows.xlsx");
            assertThat(book).as("what LibreOffice has made").isNotEmptyFile();
            Files.delete(source);
            convert(book, "csv:Text - txt - csv (StarCalc):" + TABBED, "");
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void convert(Path file, String format, String filter) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        if (!filter.isEmpty()) {
            command.add("--infilter=" + filter);
        }
        command.add(file.toString());
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.onExit().join().exitValue())
                .as("LibreOffice; releng/setup installs it")
                .isZero();
    }
}
