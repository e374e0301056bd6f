// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.RuleRegistry;
import candor.model.meeting.Dossier;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class OverdueFindingRuleTest {

    private static final LocalDate DUE = LocalDate.of(2022, 3, 1);

    private final Dossier dossier = Program.dossier(DUE).dossier();

    @Test
    void aFindingIsOverdueTheDayAfter() {
        assertThat(messagesOn(DUE)).isEmpty();
        assertThat(messagesOn(DUE.plusDays(1)))
                .containsExactly("整改期限是2022年3月1日，已经过了，却没有一条落实情况是“已完成”。请补记落实情况，或者说明延期后改期限。");
    }

    @Test
    void whatIsDoneIsNeverOverdue() {
        EObject step = EcoreUtil.create(Inspections.FOLLOW_UP);
        EEnum states = (EEnum) Inspections.STATE.getEType();
        step.eSet(Inspections.STATE, (Enumerator) states.getEEnumLiteral("DONE"));
        dossier.getExtensions().getFirst().eSet(Inspections.FOLLOW_UPS, List.of(step));

        assertThat(messagesOn(DUE.plusYears(1))).isEmpty();
    }

    private List<String> messagesOn(LocalDate day) {
        RuleRegistry rules = new RuleRegistry();
        rules.add(new OverdueFindingRule());
        return rules.check(dossier, Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)).stream()
                .map(finding -> finding.message().in(Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
