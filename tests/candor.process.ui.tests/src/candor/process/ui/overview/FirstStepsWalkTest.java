// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.profile.Bureau;
import candor.core.profile.DossierFactory;
import candor.core.profile.ProfileCatalog;
import candor.core.profile.ProfileProvider;
import candor.core.store.MeetingStore;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingKind;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first steps of many kinds of bodies, each taken to its end: whoever does what they ask for can print the request with its plan. */
@ExtendWith(DesktopExtension.class)
class FirstStepsWalkTest {

    private static final String SUPERIOR = "中国共产党示例市委员会";

    private static final Bureau BRANCH = new Bureau("", "", "中共示例市水务局第一党支部", "中共示例市水务局机关委员会");

    static Stream<Bureau> bodies() {
        return Stream.of(
                new Bureau("示例市水务局", "示例市水务局", "中国共产党示例市水务局党组", SUPERIOR),
                BRANCH,
                new Bureau("", "", "中国共产党示例县委员会常务委员会", SUPERIOR),
                new Bureau("", "", "示例县委", "示例市委"),
                new Bureau("示例市第一中学", "", "中共示例市第一中学委员会", "中共示例市委教育工作委员会"),
                new Bureau("示例市发展和改革委员会、示例市粮食局", "", "中共示例市发展和改革委员会党组、中共示例市粮食局党组", SUPERIOR),
                Bureau.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theRequestIsWholeWhenTheLastStepIsTaken(Bureau body, Desktop desktop) throws DocumentException {
        DocumentType paper =
                desktop.service(DocumentCatalog.class).find("request").orElseThrow();
        for (ProfileProvider profile : campaigns(desktop)) {
            Dossier dossier = new DossierFactory(desktop.service(MeetingStore.class))
                    .create(profile, Year.of(2025), body)
                    .dossier();
            Set<String> taken = new LinkedHashSet<>();
            Newcomer newcomer = new Newcomer(dossier);
            for (FirstStep next = walk(newcomer, paper, taken); next != null; next = walk(newcomer, paper, taken)) {
                taken.add(OverviewPage.id(next));
            }

            Draft request = paper.create(dossier, Copy.ONLY, Audience.SUPERIOR, ExportService.LANGUAGE);
            assertThat(request.placeholders())
                    .as("%s of %s after %s", profile.id(), body, taken)
                    .isEmpty();
            if (body == BRANCH) {
                assertThat(dossier.getMeeting().getKind()).isEqualTo(MeetingKind.ORGANIZATION_LIFE);
            }
        }
    }

    private static FirstStep walk(Newcomer newcomer, DocumentType paper, Set<String> taken) {
        return newcomer.walk(dossier -> RequestLacks.of(paper, dossier), taken);
    }

    /** One that knows nothing of the year, and one whose wordings are still to be confirmed. */
    private static List<ProfileProvider> campaigns(Desktop desktop) {
        return desktop.service(ProfileCatalog.class).all().stream()
                .filter(profile -> Set.of("annual", "annual-2025").contains(profile.id()))
                .toList();
    }
}
