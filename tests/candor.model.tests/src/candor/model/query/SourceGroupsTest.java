// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Opinion;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SourceCategory;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceGroupsTest {

    private final Team team = new Team();
    private final Solicitation round = Team.CREATE.createSolicitation();

    SourceGroupsTest() {
        team.dossier.setProfile(Team.CREATE.createCampaignProfile());
        team.dossier.getSolicitations().add(round);
    }

    @Test
    void smallCategoriesAreNotNamed() {
        add(SourceCategory.CADRE, 9);
        add(SourceCategory.MASSES, 5);
        add(SourceCategory.RETIRED, 3);
        add(SourceCategory.DELEGATE, 4);

        assertThat(SourceGroups.of(team.dossier))
                .isEqualTo(new SourceGroups(Set.of(SourceCategory.CADRE, SourceCategory.MASSES), 7));
    }

    @Test
    void oneSmallCategoryTakesALargerOneAlongSoThatTheRestNamesNobody() {
        add(SourceCategory.CADRE, 9);
        add(SourceCategory.MASSES, 6);
        add(SourceCategory.RETIRED, 3);

        assertThat(SourceGroups.of(team.dossier)).isEqualTo(new SourceGroups(Set.of(SourceCategory.CADRE), 9));
    }

    @Test
    void withFewOpinionsNoCategoryIsNamed() {
        add(SourceCategory.CADRE, 2);

        assertThat(SourceGroups.of(team.dossier)).isEqualTo(new SourceGroups(Set.of(), 2));
    }

    @Test
    void theLeastNumberIsThatOfTheProfile() {
        team.dossier.getProfile().setSmallestGroup(2);
        add(SourceCategory.CADRE, 9);
        add(SourceCategory.RETIRED, 2);

        assertThat(SourceGroups.of(team.dossier))
                .isEqualTo(new SourceGroups(Set.of(SourceCategory.CADRE, SourceCategory.RETIRED), 0));
    }

    private void add(SourceCategory source, int count) {
        for (int i = 0; i < count; i++) {
            Opinion opinion = Team.CREATE.createOpinion();
            opinion.setSource(source);
            round.getOpinions().add(opinion);
        }
    }
}
