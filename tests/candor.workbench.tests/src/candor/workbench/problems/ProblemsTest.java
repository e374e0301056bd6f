// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__TITLE;
import static candor.model.meeting.MeetingPackage.Literals.MEETING__VENUE;
import static candor.model.meeting.MeetingPackage.Literals.TALK__HELD_ON;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.LiveCheck;
import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.workbench.findings.Counts;
import candor.workbench.findings.WrongPlaces;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();
    private final WrongPlaces rule = new WrongPlaces();
    private Problems problems;
    private Finding talk;
    private Finding venue;
    private Finding title;

    @BeforeEach
    void find() {
        forget();
        LiveCheck check = rule.watch(dossier);
        problems = new Problems(session, check);
        talk = rule.find(Severity.MUST, dossier.getTalks().getFirst(), TALK__HELD_ON);
        venue = rule.find(Severity.MUST, dossier.getMeeting(), MEETING__VENUE);
        title = rule.find(Severity.BLOCKER, dossier, DOSSIER__TITLE);
    }

    @AfterEach
    void forget() {
        ProblemMemory memory = new ProblemMemory();
        memory.group(Grouping.SEVERITY);
        for (Severity severity : Severity.values()) {
            memory.hide(severity, false);
        }
    }

    @Test
    void theGravestComeFirstThenTheOrderOfTheDossier() {
        assertThat(problems.shown()).containsExactly(title, venue, talk);
        assertThat(problems.worst()).contains(title);
        assertThat(problems.counts()).isEqualTo(new Counts(1, 2, 0, 0));
        assertThat(groups()).containsExactly("拦截", "必改");
    }

    @Test
    void stagesStandInTheirOrder() {
        problems.group(Grouping.STAGE);
        assertThat(groups()).containsExactly("基本情况", "筹备", "谈心谈话");
        problems.group(Grouping.RULE);
        assertThat(groups()).containsExactly("实务（实务，实务）");
        assertThat(new Problems(session, rule.watch(dossier)).grouping())
                .as("remembered")
                .isEqualTo(Grouping.RULE);
    }

    @Test
    void everyWordOfTheFilterMayStandInAnyColumn() {
        problems.filter("筹备 必改");
        assertThat(problems.shown()).containsExactly(venue);
        problems.filter("没有这样的词");
        assertThat(problems.shown()).isEmpty();
        problems.filter("");
        problems.show(Severity.BLOCKER, false);
        assertThat(problems.shown()).containsExactly(venue, talk);
        assertThat(problems.worst()).as("hidden is not solved").contains(title);
    }

    @Test
    void saysWhereAFindingStands() {
        assertThat(problems.texts().place(venue)).isEqualTo("筹备 › 会议方案 › 会议室");
        assertThat(problems.texts().place(title)).isEqualTo("基本情况 › 卷宗名称");
        assertThat(problems.texts().place(talk)).startsWith("谈心谈话 › ");
        assertThat(problems.texts().line(venue).split("\t")).hasSize(4).contains("必改", "筹备 › 会议方案 › 会议室");
    }

    @Test
    void stepsGoRoundAndGoOnWhereOneWasMended() {
        assertThat(problems.step(1)).contains(title);
        assertThat(problems.step(-1)).contains(talk);
        problems.select(talk);
        assertThat(problems.step(1)).contains(title);
        problems.select(title);
        assertThat(problems.successor()).isEmpty();

        rule.forget();
        rule.find(venue.severity(), venue.object(), venue.feature());
        assertThat(problems.successor()).contains(venue);
        assertThat(problems.step(1)).contains(venue);
        rule.forget();
        assertThat(problems.step(1)).isEmpty();
        assertThat(problems.successor()).isEmpty();
    }

    @Test
    void viewsHearOfFindingsAndOfThePresentOne() {
        List<String> heard = new ArrayList<>();
        Problems.View view = new Problems.View() {
            @Override
            public void changed() {
                heard.add("changed");
            }

            @Override
            public void moved(Finding current) {
                heard.add("moved to " + current.feature().getName());
            }
        };
        problems.addView(view);
        problems.select(venue);
        rule.forget();
        problems.removeView(view);
        problems.filter("x");

        assertThat(heard).containsExactly("moved to venue", "changed");
    }

    private List<String> groups() {
        return problems.groups().stream().map(problems.texts()::group).toList();
    }
}
