// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER;
import static candor.model.meeting.MeetingPackage.Literals.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

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
                            .contains("cause");
                });
    }

    private static Rule rule(String id, Severity severity) {
        return new ProbeRule(id, severity, Scope.of(DOSSIER), (o, c) -> "有误");
    }
}
