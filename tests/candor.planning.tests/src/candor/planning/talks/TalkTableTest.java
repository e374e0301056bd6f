// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.RuleRegistry;
import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.TalkCoverage;
import candor.model.query.TalkRequirement;
import candor.planning.rules.TalkPairsRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample has seven members: 21 pairs, four departments and seven branch talks, all of them held. */
class TalkTableTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 12);

    private final Dossier dossier = sample();

    private static Dossier sample() {
        try {
            return Samples.open(new MeetingStore()).dossier();
        } catch (MeetingFileException damaged) {
            throw new AssertionError(damaged);
        }
    }

    private static Stream<TalkCell> cells(TalkTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(Optional::stream);
    }

    private List<TalkCell> in(TalkState state) {
        return cells(TalkTable.of(dossier))
                .filter(cell -> cell.state(TODAY) == state)
                .toList();
    }

    @Test
    void everyPairStandsOnceAboveTheDiagonal() {
        TalkTable table = TalkTable.of(dossier);

        assertThat(table.members()).hasSize(7);
        assertThat(cells(table).filter(cell -> cell.department() == null && cell.branch() == null))
                .hasSize(21)
                .allMatch(TalkCell::isRequired);
        assertThat(cells(table).filter(TalkCell::isRequired)).hasSize(32);
        assertThat(table.count()).isEqualTo(new TalkCount(32, 32));
        for (int row = 0; row < 7; row++) {
            List<Optional<TalkCell>> line = table.rows().get(row).cells();
            assertThat(IntStream.rangeClosed(0, row).mapToObj(line::get)).allMatch(Optional::isEmpty);
        }
    }

    @Test
    void departmentsAndBranchesFollowInTheirOrder() {
        List<TalkRow> rows = TalkTable.of(dossier).rows();

        assertThat(rows.stream().filter(row -> row.department() != null).map(row -> row.department()
                        .getName()))
                .containsExactly("办公室", "规划建设科", "水资源管理科", "河湖管理科");
        assertThat(rows.stream().filter(row -> row.branch() != null).map(row -> row.branch()
                        .getName()))
                .containsExactly("机关第一党支部", "机关第二党支部", "机关第三党支部");
    }

    static Stream<Integer> required() {
        return IntStream.range(0, 32).boxed();
    }

    @ParameterizedTest
    @MethodSource("required")
    void eachMissingTalkIsFoundByTheMatrixAndByTheRule(int index) {
        TalkRequirement requirement = TalkCoverage.of(dossier).requirements().get(index);
        EcoreUtil.delete(requirement.talk());

        assertThat(in(TalkState.MISSING)).singleElement().satisfies(cell -> {
            assertThat(cell.requirement().kind()).isEqualTo(requirement.kind());
            assertThat(List.of(cell.member(), cell.partner()))
                    .contains(requirement.member())
                    .containsAll(
                            Optional.ofNullable(requirement.partner()).stream().toList());
            assertThat(cell.department()).isSameAs(requirement.department());
            assertThat(cell.branch()).isSameAs(requirement.branch());
        });
        assertThat(TalkTable.of(dossier).count(requirement.member()).isComplete())
                .isFalse();
        RuleRegistry registry = new RuleRegistry();
        registry.add(new TalkPairsRule());
        List<Finding> findings = registry.check(dossier, Clock.systemUTC());
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().message().toString())
                .contains(requirement.member().getName());
    }

    @Test
    void aTalkGoesFromMissingToHeld() {
        Talk talk = dossier.getTalks().getFirst();
        talk.setHeldOn(null);
        talk.setPlannedOn(TODAY.plusDays(1));
        assertThat(in(TalkState.PLANNED)).extracting(TalkCell::talk).containsOnly(talk);
        talk.setPlannedOn(TODAY.minusDays(1));
        assertThat(in(TalkState.LATE)).extracting(TalkCell::talk).containsOnly(talk);
        talk.setPlannedOn(null);
        assertThat(in(TalkState.PLANNED)).extracting(TalkCell::talk).containsOnly(talk);
        talk.setHeldOn(TODAY);
        talk.setThoughtsTalked(false);
        assertThat(in(TalkState.INCOMPLETE)).extracting(TalkCell::talk).containsOnly(talk);
        talk.setThoughtsTalked(true);
        assertThat(in(TalkState.HELD)).hasSize(32);
    }

    @Test
    void aDepartmentWithoutHeadHasNobodyToTalkWith() {
        TalkRequirement requirement = TalkCoverage.of(dossier).requirements().stream()
                .filter(each -> each.kind() == TalkKind.MEMBER_DEPARTMENT)
                .findFirst()
                .orElseThrow();
        EcoreUtil.delete(requirement.talk());
        requirement.department().setHead(null);

        assertThat(in(TalkState.MISSING)).singleElement().satisfies(cell -> {
            assertThat(cell.partner()).isNull();
            assertThat(cell.department()).isSameAs(requirement.department());
        });
    }

    @Test
    void aHeadWhoIsInChargeHasNoCellWithHimself() {
        Person leader = TalkTable.of(dossier).members().get(1);
        leader.getDepartmentsInCharge().getFirst().setHead(leader);

        assertThat(cells(TalkTable.of(dossier)).filter(cell -> cell.member() == cell.partner()))
                .isEmpty();
    }

    @Test
    void totalsOfPersonsAreTheirOwn() {
        TalkTable table = TalkTable.of(dossier);

        assertThat(table.members().stream()
                        .map(member -> table.count(member).toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("7/7 8/8 8/8 8/8 7/7 7/7 8/8");
        assertThat(table.count(table.rows().getFirst())).isEqualTo(new TalkCount(6, 6));
        assertThat(table.count(table.rows().getLast())).isEqualTo(new TalkCount(2, 2));
    }
}
