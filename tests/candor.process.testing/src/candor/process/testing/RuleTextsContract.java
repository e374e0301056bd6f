// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Text;
import candor.core.rules.Finding;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleRegistry;
import candor.model.meeting.Dossier;
import candor.model.meeting.OrganizationKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

    /** Words of a 民主生活会 and of those who hold it, which a rule does not have in its own text. */
    private static final Pattern OTHER_BODY = Pattern.compile("民主生活会|班子|发言提纲|主要负责同志");

    private final Dossier sample = BundleRules.sample();
    private final Map<SeededFault, Set<String>> said = new LinkedHashMap<>();
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
        Set<String> chinese = new TreeSet<>(texts("messages.properties").keySet());
        assertThat(texts("messages_en.properties").keySet()).isEqualTo(chinese);
        Set<String> used = new TreeSet<>();
        rules().forEach(rule -> {
            use(rule.title(), used);
            use(rule.info().source().text(), used);
            if (rule.info().source().article() != null) {
                use(rule.info().source().article(), used);
            }
        });
        said().values().forEach(used::addAll);
        used.addAll(others);
        assertThat(chinese).containsAll(used);
        chinese.removeAll(used);
        assertThat(chinese).as("texts that nothing says").isEmpty();
    }

    /** In the dossier of a branch a finding says 组织生活会, 党支部, 个人对照检查材料: what a body's papers and meetings are called comes from MeetingWords. */
    @Test
    void noFindingOfABranchSaysAnotherBodysWord() throws IOException {
        Map<String, String> texts = texts("messages.properties");
        Set<String> doubtful = new TreeSet<>(texts.keySet());
        doubtful.removeIf(key -> !OTHER_BODY.matcher(texts.get(key)).find());
        Set<String> used = new TreeSet<>();
        said().forEach((fault, keys) -> {
            if (!Collections.disjoint(keys, doubtful)) {
                use(fault, dossier -> dossier.getOrganization().setKind(OrganizationKind.PARTY_BRANCH), used);
            }
        });
        used.retainAll(doubtful);
        assertThat(used).isEmpty();
    }

    /** What the findings of each fault say, and that it is said calmly. */
    private synchronized Map<SeededFault, Set<String>> said() {
        if (said.isEmpty()) {
            faults.forEach(fault -> {
                Set<String> used = new TreeSet<>();
                use(fault, dossier -> {}, used).forEach(finding -> {
                    assertThat(finding.message().key()).as("%s", fault).isNotEqualTo("failure");
                    assertCalm(finding);
                });
                said.put(fault, used);
            });
        }
        return said;
    }

    private List<Finding> use(SeededFault fault, Consumer<Dossier> before, Set<String> used) {
        Dossier dossier = EcoreUtil.copy(sample);
        before.accept(dossier);
        fault.seed().accept(dossier);
        List<Finding> findings = registry.check(dossier, BundleRules.on(BundleRules.AFTERWARDS));
        findings.forEach(finding -> {
            use(finding.message(), used);
            finding.fixes().forEach(fix -> use(fix.label(), used));
        });
        return findings;
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

    private Map<String, String> texts(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
