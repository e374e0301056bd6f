// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

    private static final String JARGON = "拉高标杆，奋勇争先。";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(WordList.class)
    void everyListIsShipped(WordList list) {
        assertThat(new WordLists().of(list).expression()).hasSizeGreaterThan(2);
    }

    @Test
    void aSourceThatFailsAddsNothingAndTheOthersAreHeard() {
        WordSource broken = list -> {
            throw new IllegalStateException("planted");
        };
        WordLists lists = new WordLists(List.of(broken, list -> list == WordList.WISH ? List.of("拉高标杆") : List.of()));
        assertThat(new WishWording(lists).find(JARGON)).isNotEmpty();
    }

    /** Whoever reads a pipe waits for its writer. */
    @Test
    void aPipeIsNoList() throws Exception {
        Path pipe = folder.resolve(WordList.WISH.file());
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");

        assertThat(new WordFolder(folder).words(WordList.WISH)).isEmpty();
    }

    @Test
    void aBureauAddsWordsOfItsOwn() {
        assertThat(new WishWording(new WordLists()).find(JARGON)).isEmpty();
        WordLists more = new WordLists(List.of(list -> list == WordList.WISH ? List.of("拉高标杆") : List.of()));
        assertThat(new WishWording(more).find(JARGON)).contains("拉高标杆");
    }

    @Test
    void aFileInTheFolderAddsAndTakesAway() throws IOException {
        Files.writeString(folder.resolve("wish.txt"), "# 本单位\n\n拉高标杆\n-建议\n");
        WordLists lists = new WordLists(List.of(new WordFolder(folder)));
        assertThat(lists.of(WordList.WISH).in(JARGON)).isTrue();
        assertThat(lists.of(WordList.WISH).in("建议")).isFalse();
        assertThat(lists.of(WordList.WISH).in("希望")).isTrue();
    }

    /** As the notepad of an office saves it: with a mark in front, or in the old encoding. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void aFileMayHaveAnyEncodingOfAnOffice(String charset) throws IOException {
        String marked = charset.equals("UTF-8") ? "\uFEFF拉高标杆\n" : "拉高标杆\n";
        Files.write(folder.resolve("wish.txt"), marked.getBytes(Charset.forName(charset)));

        assertThat(new WordLists(List.of(new WordFolder(folder)))
                        .of(WordList.WISH)
                        .start("拉高标杆，再上台阶"))
                .contains("拉高标杆");
    }

    @Test
    void whatIsNoTextAddsNothing() throws IOException {
        Files.write(folder.resolve("wish.txt"), new byte[] {(byte) 0xFF, (byte) 0xFF, 'a'});
        WordLists lists = new WordLists(List.of(new WordFolder(folder), new WordFolder(folder.resolve("none"))));
        assertThat(lists.of(WordList.WISH).expression())
                .isEqualTo(new WordLists().of(WordList.WISH).expression());
    }

    @Test
    void wordsMayHaveAGapOrEndAClause() {
        WordMatcher words = new WordMatcher(List.of("取得…成效", "少。"));
        assertThat(words.first("今年取得了明显成效")).contains("取得了明显成效");
        assertThat(words.in("取得证书，成效不大")).isFalse();
        assertThat(words.in("下基层少，办法不多")).isTrue();
        assertThat(words.in("少开会")).isFalse();
    }

    /** Whatever a line holds is taken as it stands. */
    @Test
    void signsOfExpressionsAreOrdinarySigns() {
        WordMatcher words = new WordMatcher(List.of("(.*", "[a-z]+"));
        assertThat(words.in("班子")).isFalse();
        assertThat(words.in("见(.*")).isTrue();
    }
}
