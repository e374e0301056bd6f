// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.model.meeting.Dossier;
import candor.process.testing.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** docs/rules.md: what is checked before the meeting, made from the rules and their tests, so that it cannot be out of date. */
class RulesTableTest {

    private static final Path TABLE = Path.of("..", "..", "docs", "rules.md");

    /** What the handbook wants checked before the meeting, by its numbers. */
    private static final List<String> WANTED = List.of(
            "N01", "N02", "N03", "N03a", "N05", "N09", "N12", "N15", "N16", "N17", "N22", "MSH-D01", "MSH-D02",
            "MSH-D03", "MSH-D04", "MSH-D05", "MSH-D07", "MSH-N01", "MSH-N04", "MSH-S07", "MSH-S08", "MSH-S09",
            "MSH-S10", "MSH-S11", "MSH-S12", "MSH-A01", "MSH-A02", "MSH-A04", "MSH-A05", "MSH-A06", "MSH-A08",
            "MSH-P03", "MSH-P04", "MSH-P05", "MSH-P06");

    private static final String HEAD = """
            # 会前规则一览

            由 `RulesTableTest` 按规则和测试生成，不要手改：规则变了，测试会把新表写在旁边（`rules.actual.md`），看过再换上。“错例”是往没有毛病的示例卷宗里一次放进一个毛病，
            每个都由它自己的规则查出；“不误报”是看着像而不是毛病的改动。期限、比例等数字一律取自年度专题配置。

            | 编号 | 查什么 | 严重度 | 效力 | 依据 | 相关 | 快捷修正 | 错例 | 不误报 | 实现 |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private static final Dossier SAMPLE = Rules.sample();

    @Test
    void everyRuleThatIsWantedIsThere() {
        assertThat(Rules.all().stream()
                        .map(Rule::info)
                        .flatMap(info -> Stream.concat(Stream.of(info.id()), info.cites().stream())))
                .containsAll(WANTED);
    }

    @Test
    void theTableIsUpToDate() throws IOException {
        String table = HEAD
                + Rules.registry().rules().stream().map(RulesTableTest::row).collect(Collectors.joining());
        Path actual = TABLE.resolveSibling("rules.actual.md");
        if (Files.exists(TABLE) && Files.readString(TABLE).equals(table)) {
            Files.deleteIfExists(actual);
        } else {
            Files.writeString(actual, table);
        }
        assertThat(TABLE).hasContent(table);
    }

    private static String row(Rule rule) {
        RuleInfo info = rule.info();
        List<Fault> faults = FaultsTest.all().stream()
                .filter(fault -> fault.rule().equals(info.id()))
                .toList();
        long innocent = InnocentChanges.all().stream()
                .filter(change -> change.rule().equals(info.id()))
                .count();
        return Stream.of(
                        info.id(),
                        rule.title().in(Locale.SIMPLIFIED_CHINESE),
                        info.severity().label(Locale.SIMPLIFIED_CHINESE),
                        info.rank().label(Locale.SIMPLIFIED_CHINESE),
                        info.source().in(Locale.SIMPLIFIED_CHINESE),
                        String.join(" ", info.cites()),
                        faults.stream().anyMatch(fault -> hasFix(info, fault)) ? "有" : "",
                        Integer.toString(faults.size()),
                        Long.toString(innocent),
                        "`" + rule.getClass().getSimpleName() + "`")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static boolean hasFix(RuleInfo info, Fault fault) {
        Dossier dossier = EcoreUtil.copy(SAMPLE);
        fault.seed().accept(dossier);
        return Rules.check(dossier, Rules.AFTERWARDS).stream()
                .filter(finding -> finding.rule().info().id().equals(info.id()))
                .map(Finding::fixes)
                .anyMatch(fixes -> !fixes.isEmpty());
    }
}
