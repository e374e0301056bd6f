// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * veraPDF finds nothing in any PDF of the sample: archives take it (PDF/A-2u), and screen readers follow it (PDF/UA-1). Asked as
 * {@code releng/validate} asks it.
 */
class PdfConformanceTest {

    @TempDir
    private Path folder;

    @Test
    void everyPdfIsForArchivesAndForScreenReaders() throws IOException, InterruptedException {
        Candor.Run run = Candor.run("export", "--format", "pdf", "--to", folder.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        List<String> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.map(Path::toString).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(12);

        List<String> verdicts = new Judge("PdfJudge").ask(files);

        assertThat(verdicts.stream().filter(line -> !line.startsWith("#")))
                .hasSize(2 * files.size())
                .as(String.join("\n", verdicts))
                .allMatch(line -> line.endsWith("\t0"));
    }
}
