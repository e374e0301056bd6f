// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands on the pages of a PDF, as another program draws it: a printer gets shapes and no text that could be read. */
final class PrintedPages {

    private static final String RESOLUTION = "200";
    private static final int WHITE = 255;

    private PrintedPages() {}

    /** How much ink each page has, in black dots; a grey edge counts as much as it is dark, for shapes and letters end differently. */
    static List<Integer> ink(Path pdf) {
        byte[] pages = run("pdftoppm", "-gray", "-r", RESOLUTION, pdf.toString());
        List<Integer> ink = new ArrayList<>();
        int at = 0;
        while (at < pages.length) {
            // P5, width and height, the value of white, each behind a line end or blank; then a byte a dot.
            int[] head = new int[4];
            for (int word = 0; word < head.length; word++) {
                int end = at;
                while (pages[end] > ' ') {
                    end++;
                }
                String text = new String(pages, at, end - at, StandardCharsets.US_ASCII);
                head[word] = word == 0 ? 0 : Integer.parseInt(text);
                at = end + 1;
            }
            int grey = 0;
            for (int dot = 0; dot < head[1] * head[2]; dot++) {
                grey += WHITE - (pages[at + dot] & 0xff);
            }
            at += head[1] * head[2];
            ink.add(grey / WHITE);
        }
        return ink;
    }

    /** Keeps pictures of the pages, to be looked at. */
    static void keep(Path pdf, Path beginning) {
        run("pdftoppm", "-png", "-r", "60", pdf.toString(), beginning.toString());
    }

    private static byte[] run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            process.getInputStream().transferTo(said);
            assertThat(process.onExit().join().exitValue())
                    .as("pdftoppm; releng/setup installs it")
                    .isZero();
            return said.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
