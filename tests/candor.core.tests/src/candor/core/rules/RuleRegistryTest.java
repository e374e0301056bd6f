// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER;
import static candor.model.meeting.MeetingPackage.Literals.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.base.contribution.Faults;
import candor.base.text.Text;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleRegistryTest {

    private final RuleRegistry registry = new RuleRegistry();
    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();

    @Test
    void rulesStandInTheOrderOfTheirNumbers() {
        registry.add(rule("MSH-P03", Severity.MUST));
        registry.add(rule("MSH-D01", Severity.HINT));
        registry.add(rule("N05", Severity.HINT));
        assertThat(registry.rules()).extracting(r -> r.info().id()).containsExactly("MSH-D01", "MSH-P03", "N05");
    }

    @Test
    void theGravestFindingComesFirst() {
        registry.add(rule("a", Severity.HINT));
        registry.add(rule("b", Severity.BLOCKER));
        registry.add(rule("c", Severity.SHOULD));
        assertThat(registry.check(dossier, Clock.systemUTC()))
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCKER, Severity.SHOULD, Severity.HINT);
    }

    @Test
    void onlyRulesThatMayFindABlockerAreAskedForOne() {
        registry.add(rule("a", Severity.BLOCKER));
        registry.add(rule("b", Severity.MUST));
        registry.add(rule("c", Severity.BLOCKER));
        assertThat(registry.checkForBlockers(dossier, Clock.systemUTC()))
                .extracting(finding -> finding.rule().info().id())
                .containsExactly("a", "c");
    }

    @Test
    void aBlockerIsFoundByNoRuleThatSaysItFindsNone() {
        Rule must = rule("a", Severity.MUST);
        Text said = must.title();
        assertThatThrownBy(() -> new Finding(must, Severity.BLOCKER, dossier, null, said, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a");
        assertThat(new Finding(rule("b", Severity.BLOCKER), Severity.HINT, dossier, null, said, List.of()).severity())
                .isEqualTo(Severity.HINT);
    }

    @Test
    void findingsOfOneRuleStandInTheOrderOfTheDossier() {
        List<Person> persons = List.of(
                MeetingFactory.eINSTANCE.createPerson(),
                MeetingFactory.eINSTANCE.createPerson(),
                MeetingFactory.eINSTANCE.createPerson());
        dossier.getPersons().addAll(persons);
        registry.add(new ProbeRule("p", Severity.HINT, Scope.of(PERSON), (o, c) -> "缺姓名"));
        assertThat(registry.check(dossier, Clock.systemUTC()))
                .extracting(Finding::object)
                .isEqualTo(persons);
    }

    @Test
    void aRuleThatFailsIsSaidToHaveFailed() {
        registry.add(new ProbeRule("broken", Severity.BLOCKER, Scope.of(DOSSIER), (o, c) -> {
            throw new IllegalStateException("cause");
        }));
        registry.add(rule("sound", Severity.MUST));
        assertThat(registry.check(dossier, Clock.systemUTC()))
                .satisfiesExactly(sound -> assertThat(sound.rule().info().id()).isEqualTo("sound"), failed -> {
                    assertThat(failed.severity()).isEqualTo(Severity.HINT);
                    assertThat(failed.message(Locale.SIMPLIFIED_CHINESE))
                            .contains("broken")
                            .contains("IllegalStateException")
                            .doesNotContain("cause");
                });
    }

    @Test
    void aRuleThatFailsIsSwitchedOffNamedAndWithdrawnAndTheOthersGoOn() {
        Faults faults = new Faults();
        RuleRegistry guarded = new RuleRegistry(faults);
        dossier.getPersons()
                .addAll(List.of(MeetingFactory.eINSTANCE.createPerson(), MeetingFactory.eINSTANCE.createPerson()));
        int[] asked = {0};
        guarded.add(new ProbeRule("broken", Severity.BLOCKER, Scope.of(PERSON), (o, c) -> {
            if (++asked[0] == 2) {
                throw new NoClassDefFoundError("planted");
            }
            return "有误";
        }));
        guarded.add(rule("sound", Severity.MUST));
        LiveCheck live = guarded.watch(dossier, Clock.systemUTC(), Runnable::run);
        for (int time = 0; time < 2; time++) {
            assertThat(guarded.check(dossier, Clock.systemUTC()))
                    .allMatch(finding -> finding.object() == dossier)
                    .extracting(finding -> finding.rule().info().id())
                    .containsExactly("sound", "broken");
        }
        assertThat(live.findings()).hasSameElementsAs(guarded.check(dossier, Clock.systemUTC()));
        assertThat(asked[0]).isEqualTo(2);
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.name()).isEqualTo("broken");
            assertThat(fault.origin().component()).isEqualTo(ProbeRule.class.getName());
        });
    }

    @Test
    void aRuleThatCannotSayWhatItReadsNeverGetsIn() {
        Faults faults = new Faults();
        RuleRegistry guarded = new RuleRegistry(faults);
        guarded.add(new ProbeRule("broken", Severity.MUST, null, (o, c) -> "有误"));
        guarded.add(rule("sound", Severity.MUST));
        assertThat(guarded.check(dossier, Clock.systemUTC())).hasSize(1);
        assertThat(faults.all()).hasSize(1);
    }

    private static Rule rule(String id, Severity severity) {
        return new ProbeRule(id, severity, Scope.of(DOSSIER), (o, c) -> "有误");
    }
}
