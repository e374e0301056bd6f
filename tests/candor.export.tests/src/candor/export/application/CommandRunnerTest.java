// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.calendar.HolidayImporter;
import candor.export.Letters;
import candor.export.document.Audience;
import candor.gongwen.fonts.FontLibrary;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRunnerTest {

    private final Terminal terminal = new Terminal(
            FontLibrary.of(List.of()),
            Letters.of("request", "请示", 1),
            new Letters("record", "记录", 2, Set.of(Audience.INTERNAL), null));

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
        ''                                          ¦ 没有给出命令
        exprot                                      ¦ 不认识的命令“exprot”。是否为：export
        help exprot                                 ¦ 不认识的命令“exprot”。是否为：export
        export --foramt pdf                         ¦ 不认识的选项“--foramt”。是否为：--format
        export --foramt=pdf                         ¦ 不认识的选项“--foramt”。是否为：--format
        export -x                                   ¦ 不认识的选项“-x”
        export --format pfd                         ¦ 没有格式“pfd”。是否为：pdf
        export --format docx,ofd                    ¦ 没有格式“ofd”
        export --document reqest                    ¦ 没有文书“reqest”。是否为：request
        export --document request,plan              ¦ 没有文书“plan”。可用：request、record
        export --audience everybody                 ¦ 没有读者范围“everybody”。可用：internal、superior、public
        export --audience public --document record  ¦ “记录”不供 public 使用
        export --to                                 ¦ 缺少 --to
        export --to a --to b                        ¦ 选项 --to 只能给一次
        list                                        ¦ 缺少 documents|profiles
        list document                               ¦ 没有可列出的“document”。是否为：documents
        list documents profiles                     ¦ 多余的参数“profiles”
        """)
    void misuseIsNamedWithWhatMayBeMeant(String line, String message) {
        assertThat(terminal.run(line.isEmpty() ? new String[0] : line.split(" +")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31m红", "\u009b31m", "\r盖住", "\u202e倒写", "\u0007"})
    void controlCharactersOfAFileReachNoTerminal(String name) {
        terminal.run("check", "a" + name + "b.meeting");
        assertThat(terminal.err()).contains("\\u", "b.meeting").doesNotContain(name.substring(0, 1));

        terminal.run("check", "--json", "a" + name + "b.meeting");
        assertThat(terminal.out()).doesNotContain(name.substring(0, 1));
        assertThat(JsonParser.parseString(terminal.out()).toString()).contains("b.meeting");
    }

    @Test
    void misuseUnderJsonIsOneObjectToo() {
        assertThat(terminal.run("export", "--format", "pfd", "--json")).isEqualTo(ExitCode.USAGE);

        JsonObject json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertThat(json.get("command").getAsString()).isEqualTo("export");
        assertThat(json.get("exitCode").getAsInt()).isEqualTo(ExitCode.USAGE);
        assertThat(json.get("error").getAsString()).contains("pfd");
        assertThat(terminal.out().lines()).hasSize(1);
    }

    /** The option may stand anywhere, also before the command. */
    @ParameterizedTest
    @CsvSource({"--json exprot, exprot", "--json help export, help", "--json --json list importers, list", "--json, ''"
    })
    void underJsonTheCommandIsNamed(String line, String command) {
        terminal.run(line.split(" "));

        JsonObject json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertThat(json.get("command").getAsString()).isEqualTo(command);
    }

    @ParameterizedTest
    @CsvSource({"help", "--help", "-h", "help export", "export --help", "list -h"})
    void helpIsAResult(String line) {
        assertThat(terminal.run(line.split(" "))).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("用法");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void helpOfACommandNamesEveryOption() {
        terminal.run("help", "export");

        assertThat(terminal.out()).contains("--document", "--format", "--to", "--audience", "--json", "--help", "FILE");
    }

    @Test
    void aCommandThatCannotBeMadeIsListedAsSuchAmongTheOthers() {
        terminal.commands().add("broken", () -> {
            throw new IllegalStateException("planted");
        });
        assertThat(terminal.run("help")).isEqualTo(ExitCode.OK);

        assertThat(terminal.out().lines())
                .anyMatch(line -> line.strip().startsWith("broken") && line.contains("不能用"))
                .anyMatch(line -> line.strip().startsWith("check") && line.endsWith("检查卷宗"));
        assertThat(terminal.err()).contains("命令“broken”", "IllegalStateException");
    }

    @Test
    void listNamesTheImporters() {
        assertThat(terminal.run("list", "importers")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out())
                .isEqualTo("calendar\t" + new HolidayImporter().label().in(Locale.SIMPLIFIED_CHINESE) + "\n");
    }

    @Test
    void listSaysWhatCanBeMade() {
        assertThat(terminal.run("list", "documents")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out())
                .isEqualTo("request\t请示\tinternal,public,superior\nrecord\t记录\tinternal\ntitles\t题名汇总\tinternal\n");

        assertThat(terminal.run("list", "documents", "--json")).isEqualTo(ExitCode.OK);
        JsonObject first = JsonParser.parseString(terminal.out())
                .getAsJsonObject()
                .getAsJsonArray("documents")
                .get(0)
                .getAsJsonObject();
        assertThat(first.get("id").getAsString()).isEqualTo("request");
        assertThat(first.get("label").getAsString()).isEqualTo("请示");
    }

    @Test
    void faultOfTheProgramIsAFailureAndIsNotedDown() {
        terminal.commands().add("stopped", () -> {
            throw new CancellationException("by nobody");
        });
        assertThat(terminal.run("stopped", "--json")).isEqualTo(ExitCode.OUTPUT);

        assertThat(terminal.err()).contains("程序错误");
        assertThat(JsonParser.parseString(terminal.out())
                        .getAsJsonObject()
                        .get("exitCode")
                        .getAsInt())
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.faults()).hasSize(1);
    }

    @Test
    void audienceForWhichNothingIsMadeIsNamed() {
        Terminal inner = new Terminal(
                FontLibrary.of(List.of()), new Letters("record", "记录", 2, Set.of(Audience.INTERNAL), null));

        assertThat(inner.run("export", "--audience", "public")).isEqualTo(ExitCode.USAGE);
        assertThat(inner.err()).contains("没有供 public 使用的文书");
    }

    @Test
    void englishIsSpokenWhenAskedFor() {
        terminal.english().run("export", "--foramt", "pdf");

        assertThat(terminal.err()).contains("Unknown option “--foramt”. Did you mean: --format");
    }
}
