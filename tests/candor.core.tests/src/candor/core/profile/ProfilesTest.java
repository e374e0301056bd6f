// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.base.contribution.Faults;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.query.Phrases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

    @TempDir
    Path folder;

    private final MeetingStore store = new MeetingStore();
    private final DossierFactory factory = new DossierFactory(store);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annual",
                "party-history-2021",
                "annual-2022",
                "theme-education-2023",
                "annual-2024",
                "annual-2025"
            })
    void aNewDossierOfEachProfileIsSavedAndOpened(String id) throws Exception {
        ProfileProvider profile = builtIn(id);
        Path file = folder.resolve("新.meeting");

        DossierDocument document = factory.create(profile, Year.of(2023));
        store.save(document, file);
        DossierDocument opened = store.open(file);

        assertThat(profile.id()).isEqualTo(id);
        assertThat(EcoreUtil.equals(opened.dossier(), document.dossier())).isTrue();
        assertThat(opened.dossier().getProfile().getIdentifier()).isEqualTo(id);
        assertThat(opened.dossier().getMeeting().getRequest().getBasis())
                .containsExactly(opened.dossier().getMeeting().getNotice());
    }

    @Test
    void theAnnualProfileTakesTheYearItIsGiven() {
        Dossier dossier = factory.create(builtIn("annual"), Year.of(2023)).dossier();

        assertThat(dossier.getYear()).isEqualTo(2023);
        assertThat(dossier.getProfile().getYear()).isEqualTo(2023);
        assertThat(dossier.getTitle()).isEqualTo("2023年度民主生活会");
        assertThat(dossier.getMeeting().getKind()).isEqualTo(MeetingKind.ANNUAL);
    }

    /** The figures are those of docs/domain.md §3.1 and §3.2; the order of the agenda that of §3.5. */
    @Test
    void theCampaignOf2021HasItsOwnYearAndData() {
        Dossier dossier =
                factory.create(builtIn("party-history-2021"), Year.of(2023)).dossier();
        CampaignProfile profile = dossier.getProfile();

        assertThat(dossier.getYear()).isEqualTo(2021);
        assertThat(profile.getLeadDays()).isEqualTo(10);
        assertThat(profile.getReportDays()).isEqualTo(15);
        assertThat(profile.getAspects()).hasSize(5).noneMatch(aspect -> aspect.isVerified());
        assertThat(Phrases.all(profile, "goal")).hasSize(2);
        assertThat(Phrases.first(profile, "principle")).contains("团结——批评——团结");
        assertThat(dossier.getMeeting().getAgenda())
                .extracting(AgendaItem::getKind)
                .startsWith(AgendaKind.MOBILIZATION, AgendaKind.LAST_RECTIFICATION, AgendaKind.OPINION_REPORT)
                .endsWith(AgendaKind.SUPERVISOR_COMMENT, AgendaKind.SUMMARY);
    }

    @Test
    void everyDossierIsFreshWithItsOwnIdentifiers() {
        ProfileProvider profile = builtIn("annual");
        DossierDocument one = factory.create(profile, Year.of(2023));
        DossierDocument other = factory.create(profile, Year.of(2023));

        one.dossier().getMeeting().getAgenda().clear();

        assertThat(other.dossier().getMeeting().getAgenda()).isNotEmpty();
        assertThat(one.id(one.dossier())).isNotEqualTo(other.id(other.dossier()));
    }

    @Test
    void theCatalogueFollowsServicesAndTheirRanking() {
        ProfileCatalog catalog = new ProfileCatalog(new ProfileFolder(folder));
        ProfileProvider ours = builtIn("annual");
        ProfileProvider theirs = fixed("annual");
        catalog.add(ours, 0);
        catalog.add(fixed("zz"), 0);
        catalog.add(theirs, 10);

        assertThat(catalog.all()).extracting(ProfileProvider::id).containsExactly("annual", "zz");
        assertThat(catalog.find("annual")).map(ProfileProvider::label).contains(theirs.label());

        catalog.remove(theirs);

        assertThat(catalog.find("annual")).map(ProfileProvider::label).contains(ours.label());
        assertThat(catalog.find("unknown")).isEmpty();
    }

    @Test
    void aCampaignKnowsWhoBringsItAndAFileComesFromNobody() throws Exception {
        ProfileCatalog catalog = new ProfileCatalog(new ProfileFolder(folder));
        catalog.add(builtIn("annual"), 0);
        DossierDocument mine = factory.create(builtIn("annual"), Year.of(2023));
        mine.dossier().getProfile().setIdentifier("mine");
        store.save(mine, folder.resolve("mine.meeting"));

        assertThat(catalog.find("annual").flatMap(catalog::origin))
                .hasValueSatisfying(origin -> assertThat(origin.bundle()).startsWith("candor.core"));
        assertThat(catalog.find("mine").flatMap(catalog::origin)).isEmpty();
    }

    /** Nobody has compared these with a notice; what a form and a paper must say so about is marked as such. */
    @ParameterizedTest
    @ValueSource(strings = {"party-history-2021", "annual-2022", "theme-education-2023", "annual-2024", "annual-2025"})
    void whatIsNotConfirmedIsMarked(String id) {
        Dossier dossier = builtIn(id).begin();

        assertThat(dossier.getProfile().getAspects()).isNotEmpty().noneMatch(aspect -> aspect.isVerified());
        assertThat(dossier.getProfile().getSource()).contains("待核");
        assertThat(Campaign.unconfirmed(dossier))
                .isGreaterThanOrEqualTo(dossier.getProfile().getAspects().size());
    }

    @Test
    void ofTwoFilesWithOneIdentifierTheSecondIsNamed() throws Exception {
        DossierDocument mine = factory.create(builtIn("annual"), Year.of(2023));
        Path first = folder.resolve("a.meeting");
        Path second = folder.resolve("b.meeting");
        store.save(mine, first);
        Files.copy(first, second);

        ProfileFolder.Content content = new ProfileFolder(folder).content();

        assertThat(content.profiles()).extracting(ProfileProvider::id).containsExactly("annual");
        assertThat(content.refused())
                .singleElement()
                .extracting(refused -> refused.text(Locale.CHINESE), as(InstanceOfAssertFactories.STRING))
                .startsWith("“" + second + "”和“" + first + "”")
                .contains("annual");
    }

    @Test
    void aFileInTheFolderCountsBeforeAService() throws Exception {
        DossierDocument mine = factory.create(builtIn("annual"), Year.of(2023));
        mine.dossier().getProfile().setMeetingName("本局年度民主生活会");
        store.save(mine, folder.resolve("mine.meeting"));
        ProfileCatalog catalog = new ProfileCatalog(new ProfileFolder(folder));
        catalog.add(builtIn("annual"), 10);

        assertThat(catalog.all())
                .singleElement()
                .extracting(ProfileProvider::label)
                .isEqualTo("本局年度民主生活会");
        assertThat(catalog.find("annual"))
                .get()
                .extracting(ProfileProvider::label)
                .isEqualTo("本局年度民主生活会");
    }

    @Test
    void aCampaignThatCannotSayItsNameDisturbsNoOther() {
        Faults faults = new Faults();
        ProfileCatalog catalog = new ProfileCatalog(faults, new ProfileFolder(folder));
        catalog.add(fixed(null), 0);
        catalog.add(builtIn("annual"), 0);
        assertThat(catalog.all()).extracting(ProfileProvider::id).containsExactly("annual");
        assertThat(faults.all()).hasSize(1);
    }

    @Test
    void dataThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new ProfileTemplate(ProfilesTest.class, "/no/such/profile/"))
                .hasMessageContaining("/no/such/profile/");
    }

    static ProfileProvider builtIn(String id) {
        return new ProfileTemplate(ProfileTemplate.class, "/profiles/" + id + "/");
    }

    private static ProfileProvider fixed(String id) {
        return new ProfileProvider() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String label() {
                return id;
            }

            @Override
            public Dossier begin() {
                return MeetingFactory.eINSTANCE.createDossier();
            }
        };
    }
}
