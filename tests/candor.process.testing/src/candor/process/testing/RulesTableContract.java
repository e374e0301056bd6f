// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.RuleRegistry;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** A page of docs that lists the rules of a bundle, made from the rules and their tests, so that it cannot be out of date. */
public abstract class RulesTableContract {

    private static final String HEAD = """
            # %s

            由 `RulesTableContract` 按规则和测试生成，不要手改：规则变了，测试会把新表写在旁边（`%s`），看过再换上。“错例”是往没有毛病的示例卷宗里一次放进一个毛病，
            每个都由它自己的规则查出；“不误报”是看着像而不是毛病的改动。期限、比例等数字一律取自年度专题配置。

            | 编号 | 查什么 | 严重度 | 效力 | 依据 | 相关 | 快捷修正 | 错例 | 不误报 | 实现 |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private final Dossier sample = BundleRules.sample();
    private final RuleRegistry registry;
    private final Map<String, RuleRegistry> alone;
    private final List<SeededFault> faults;
    private final List<SeededFault> innocent;
    private final String page;
    private final String title;
    private final List<String> wanted;

    /**
     * @param rules of the bundle
     * @param faults that they find
     * @param innocent what they let pass
     * @param page its name in docs, without the extension
     * @param title its heading
     * @param wanted numbers of the rules that must be there, by whatever table
     */
    protected RulesTableContract(
            BundleRules rules,
            List<SeededFault> faults,
            List<SeededFault> innocent,
            String page,
            String title,
            List<String> wanted) {
        this.registry = rules.registry();
        this.alone = rules.alone();
        this.faults = faults;
        this.innocent = innocent;
        this.page = page;
        this.title = title;
        this.wanted = wanted;
    }

    @Test
    void everyRuleThatIsWantedIsThere() {
        assertThat(registry.rules().stream()
                        .map(Rule::info)
                        .flatMap(info -> Stream.concat(Stream.of(info.id()), info.cites().stream())))
                .containsAll(wanted);
    }

    @Test
    void theTableIsUpToDate() throws IOException {
        Path docs = Path.of("..", "..", "docs");
        Path actual = docs.resolve(page + ".actual.md");
        Path shown = docs.resolve(page + ".md");
        String table = HEAD.formatted(title, actual.getFileName())
                + registry.rules().stream().map(this::row).collect(Collectors.joining());
        if (Files.exists(shown) && Files.readString(shown).equals(table)) {
            Files.deleteIfExists(actual);
        } else {
            Files.writeString(actual, table);
        }
        assertThat(shown).hasContent(table);
    }

    private String row(Rule rule) {
        RuleInfo info = rule.info();
        List<SeededFault> own =
                faults.stream().filter(fault -> fault.rule().equals(info.id())).toList();
        long passed = innocent.stream()
                .filter(change -> change.rule().equals(info.id()))
                .count();
        return Stream.of(
                        info.id(),
                        rule.title().in(Locale.SIMPLIFIED_CHINESE),
                        info.severity().label(Locale.SIMPLIFIED_CHINESE),
                        info.rank().label(Locale.SIMPLIFIED_CHINESE),
                        info.source().in(Locale.SIMPLIFIED_CHINESE),
                        String.join(" ", info.cites()),
                        own.stream().anyMatch(fault -> hasFix(info, fault)) ? "有" : "",
                        Integer.toString(own.size()),
                        Long.toString(passed),
                        "`" + rule.getClass().getSimpleName() + "`")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private boolean hasFix(RuleInfo info, SeededFault fault) {
        Dossier dossier = EcoreUtil.copy(sample);
        fault.seed().accept(dossier);
        return alone.get(info.id()).check(dossier, BundleRules.on(BundleRules.AFTERWARDS)).stream()
                .map(Finding::fixes)
                .anyMatch(fixes -> !fixes.isEmpty());
    }
}
