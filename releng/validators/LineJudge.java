// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says how far the PDF files of a folder and what LibreOffice has printed of the DOCX files, in its folder {@code lo}, agree; prints every other line
 * with its reason. Started by {@code releng/agreement}.
 */
final class LineJudge {

    private LineJudge() {}

    /** @param arguments folders */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        WordProcessorAgreement all = new WordProcessorAgreement();
        int documents = 0;
        for (String folder : arguments) {
            for (Path file : files(Path.of(folder))) {
                all.add(Path.of(folder).getFileName() + "/" + file.getFileName(), text(file), text(file.resolveSibling("lo").resolve(file.getFileName())));
                documents++;
            }
        }
        all.differences().forEach(difference -> System.out.println(difference.row()));
        System.out.printf("%d documents: as many pages in %.1f %%, the same line %.1f %%, without a reason %d lines%n",
                documents, 100 * all.pages(), 100 * all.lines(), all.differences().stream().filter(difference -> !difference.isExplained()).count());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    private static String text(Path pdf) throws IOException, InterruptedException {
        Process program = new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String text = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (program.waitFor() != 0) {
            throw new IOException(pdf.toString());
        }
        return text;
    }
}
