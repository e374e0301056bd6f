// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The generated request with its plan is the real one, character for character, save for the mistakes that
 * {@code golden/placeholder/deviations.tsv} lists one by one.
 */
class SampleTextTest {

    private static final Path CASE = Path.of("golden", "placeholder");

    @Test
    void everyDifferenceFromTheSampleIsListedAndNoOther() throws IOException {
        StringBuilder text =
                new StringBuilder(Files.readString(CASE.resolve("sample.txt")).replaceAll("\n+$", "\n"));
        int from = 0;
        List<String> deviations = Files.readAllLines(CASE.resolve("deviations.tsv"));
        for (String deviation : deviations.subList(1, deviations.size())) {
            String[] columns = deviation.split("\t");
            assertThat(columns).as(deviation).hasSize(3);
            assertThat(columns[2]).as("reason").isNotBlank();
            String sample = columns[0].replace("\\n", "\n");
            String here = columns[1].replace("\\n", "\n");
            int at = text.indexOf(sample, from);
            assertThat(at).as("in the sample behind the one before: %s", sample).isNotNegative();
            text.replace(at, at + sample.length(), here);
            from = at + here.length();
        }

        assertThat(text.toString()).isEqualTo(Files.readString(CASE.resolve("request.txt")));
    }
}
