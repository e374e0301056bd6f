// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Text;
import candor.core.rules.Finding;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleRegistry;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of the texts of a bundle's rules: calm, in both languages, none too many and none missing, and 规定 only where a text was
 * read. The test of a bundle's rules extends it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RuleTextsContract {

    private static final Set<Rank> PRESCRIBING = EnumSet.of(Rank.PRESCRIBED, Rank.GENERAL);
    private final Dossier sample = BundleRules.sample();
    private final RuleRegistry registry;
    private final List<SeededFault> faults;
    private final Class<?> owner;
    private final Set<String> others;

    /**
     * @param rules of the bundle
     * @param faults of which the findings are read
     * @param owner a class of the package that has the texts
     * @param others texts that something else than a finding says
     */
    protected RuleTextsContract(BundleRules rules, List<SeededFault> faults, Class<?> owner, Set<String> others) {
        this.registry = rules.registry();
        this.faults = faults;
        this.owner = owner;
        this.others = others;
    }

    List<Rule> rules() {
        return registry.rules();
    }

    @Test
    void everyRuleHasANumberOfItsOwn() {
        assertThat(rules()).extracting(r -> r.info().id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysWhatItIsAndWhereItStands(Rule rule) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(rule.title().in(locale))
                    .isNotBlank()
                    .doesNotEndWith("。")
                    .doesNotContain(rule.info().id());
            assertThat(rule.info().source().in(locale)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void onlyTextsThatWereReadPrescribe(Rule rule) {
        if (PRESCRIBING.contains(rule.info().rank())) {
            assertThat(rule.info().source().verified()).isTrue();
        }
        if (!rule.info().source().verified()) {
            assertThat(rule.info().source().in(Locale.SIMPLIFIED_CHINESE)).doesNotContainPattern("第.{1,3}条");
        }
    }

    @Test
    void bothLanguagesHaveTheSameTextsAllAreUsedAndNoneShouts() throws IOException {
        Set<String> chinese = keys("messages.properties");
        assertThat(keys("messages_en.properties")).isEqualTo(chinese);
        Set<String> used = new TreeSet<>();
        rules().forEach(rule -> {
            use(rule.title(), used);
            use(rule.info().source().text(), used);
            if (rule.info().source().article() != null) {
                use(rule.info().source().article(), used);
            }
        });
        faults.forEach(fault -> {
            Dossier dossier = EcoreUtil.copy(sample);
            fault.seed().accept(dossier);
            registry.check(dossier, BundleRules.on(BundleRules.AFTERWARDS)).forEach(finding -> {
                assertThat(finding.message().key()).as("%s", fault).isNotEqualTo("failure");
                assertCalm(finding);
                use(finding.message(), used);
                finding.fixes().forEach(fix -> use(fix.label(), used));
            });
        });
        used.addAll(others);
        assertThat(chinese).containsAll(used);
        chinese.removeAll(used);
        assertThat(chinese).as("texts that nothing says").isEmpty();
    }

    private void use(Text text, Set<String> used) {
        if (text.owner().getPackage() == owner.getPackage()) {
            used.add(text.key());
        }
        text.arguments().forEach(argument -> {
            if (argument instanceof Text inner) {
                use(inner, used);
            } else if (argument instanceof List<?> several) {
                several.forEach(one -> {
                    if (one instanceof Text inner) {
                        use(inner, used);
                    }
                });
            }
        });
    }

    private static void assertCalm(Finding finding) {
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).endsWith("。").doesNotContainPattern("[!！{}]|null|MSH");
        assertThat(finding.message(Locale.ENGLISH)).endsWith(".").doesNotContainPattern("[!！{}]|null|MSH");
        finding.fixes().forEach(fix -> {
            assertThat(fix.label().in(Locale.SIMPLIFIED_CHINESE)).doesNotContainPattern("[!！{}。]");
            assertThat(fix.label().in(Locale.ENGLISH)).doesNotContainPattern("[!！{}]|\\.$");
        });
        if (!PRESCRIBING.contains(finding.rule().info().rank())) {
            assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).doesNotContain("规定");
        }
    }

    private Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
