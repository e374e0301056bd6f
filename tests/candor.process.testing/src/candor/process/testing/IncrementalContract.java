// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.FindingsChange;
import candor.core.rules.LiveCheck;
import candor.core.rules.RuleRegistry;
import candor.model.meeting.Dossier;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What follows every edit is what a full check finds: the scopes of the rules leave nothing out. The test of a bundle's rules extends
 * it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class IncrementalContract {

    private static final Clock CLOCK = BundleRules.on(BundleRules.AFTERWARDS);
    private static final int EDITS = 120;
    private static final int EDITS_AROUND = 4;

    /** The mistakes of a rule differ in place only, and the edits around them go everywhere: two of each do. */
    private static final int FAULTS_PER_RULE = 2;

    private final Dossier sample = BundleRules.sample();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final RuleRegistry registry;
    private final List<SeededFault> faults;

    /**
     * @param rules of the bundle
     * @param faults from which edits start
     */
    protected IncrementalContract(BundleRules rules, List<SeededFault> faults) {
        this.registry = rules.registry();
        this.faults =
                faults.stream()
                        .collect(Collectors.groupingBy(SeededFault::rule, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(IncrementalContract::spread)
                        .toList();
    }

    /** Some of these, from the first to the last. */
    private static Stream<SeededFault> spread(List<SeededFault> faults) {
        int some = Math.min(FAULTS_PER_RULE, faults.size());
        return IntStream.range(0, some).mapToObj(i -> faults.get(i * faults.size() / some));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsAFullCheckAfterRandomEdits(long seed) {
        Dossier dossier = EcoreUtil.copy(sample);
        LiveCheck live = registry.watch(dossier, CLOCK, queue::add);
        Set<Finding> told = new HashSet<>(live.findings());
        live.addListener(change -> tell(told, change));
        RandomEdits edits = new RandomEdits(dossier, seed);
        for (int i = 0; i < EDITS; i++) {
            String edit = edits.next();
            assertSame(live, dossier, i + ": " + edit);
            assertThat(told).isEqualTo(new HashSet<>(live.findings()));
        }
        live.dispose();
    }

    List<SeededFault> faults() {
        return faults;
    }

    /** From a state in which there is something to find, edits at many places; each is taken back before the next. */
    @ParameterizedTest
    @MethodSource("faults")
    void equalsAFullCheckAroundAMistake(SeededFault fault) {
        Dossier dossier = EcoreUtil.copy(sample);
        LiveCheck live = registry.watch(dossier, CLOCK, queue::add);
        fault.seed().accept(dossier);
        assertSame(live, dossier, "the mistake itself");
        RandomEdits edits = new RandomEdits(dossier, fault.toString().hashCode());
        for (int i = 0; i < EDITS_AROUND; i++) {
            ChangeRecorder recorder = new ChangeRecorder(dossier);
            String edit = edits.next();
            assertSame(live, dossier, edit);
            recorder.endRecording().apply();
            recorder.dispose();
        }
        assertSame(live, dossier, "all edits taken back");
        live.dispose();
    }

    private void assertSame(LiveCheck live, Dossier dossier, String edit) {
        Set<Finding> full = new HashSet<>(registry.check(dossier, CLOCK));
        Set<Finding> now = new HashSet<>(live.findings());
        assertThat(without(full, now)).as("missed after %s", edit).isEmpty();
        assertThat(without(now, full)).as("stale after %s", edit).isEmpty();
        assertThat(full).as("after %s", edit).noneMatch(IncrementalContract::isFailure);
    }

    private static Set<Finding> without(Set<Finding> some, Set<Finding> others) {
        Set<Finding> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static void tell(Set<Finding> told, FindingsChange change) {
        assertThat(told.containsAll(change.removed())).isTrue();
        change.removed().forEach(told::remove);
        change.added().forEach(finding -> assertThat(told.add(finding)).isTrue());
    }

    private static boolean isFailure(Finding finding) {
        return finding.message().key().equals("failure")
                || finding.message(Locale.ENGLISH).isBlank();
    }
}
