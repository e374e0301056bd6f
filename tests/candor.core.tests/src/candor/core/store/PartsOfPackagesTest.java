// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static candor.core.store.ForeignPackages.make;
import static candor.core.store.ForeignPackages.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** How the objects of other packages are divided into parts of the file, and which parts are refused. */
class PartsOfPackagesTest extends ForeignDossier {

    @Test
    void eachPackageHasItsOwnPart() throws Exception {
        Map<String, byte[]> entries = StoredDossiers.entries(file);

        assertThat(entries.keySet())
                .filteredOn(name -> name.startsWith("parts/"))
                .hasSize(2);
        assertThat(part(entries, "audits")).contains("甲").doesNotContain("首站");
        assertThat(part(entries, "visits")).contains("首站", "../dossier.xmi#");
        assertThat(text(entries, "dossier.xmi")).doesNotContain("urn:bureau");
        assertThat(text(entries, "manifest.json")).contains("urn:bureau:visits", "urn:bureau:audits");
    }

    @Test
    void aPartThatNeedsTwoPackagesWaitsForBoth() throws Exception {
        EObject visit = make(foreign.visit, "带附件");
        set(visit, "anything", List.of(make(foreign.audit, "内含"), MeetingFactory.eINSTANCE.createMilestone()));
        Dossier dossier = StoredDossiers.small();
        dossier.getExtensions().add(visit);
        full.save(full.create(dossier), file);

        assertThat(visitsOnly.open(file).absentPackages()).containsExactly("urn:bureau:visits");
        assertSaveChangesNothing(visitsOnly);
        EObject opened = full.open(file).dossier().getExtensions().getFirst();
        assertThat(EcoreUtil.equals(opened, visit)).isTrue();
    }

    @Test
    void ourOwnObjectsAmongTheExtensionsStayInTheDossier() throws Exception {
        original.dossier().getExtensions().add(1, MeetingFactory.eINSTANCE.createHoliday());
        full.save(original, file);

        assertThat(bare.open(file).dossier().getExtensions()).hasSize(1);
        assertThat(EcoreUtil.equals(full.open(file).dossier(), original.dossier()))
                .isTrue();
        assertSaveChangesNothing(bare);
    }

    @Test
    void packagesOfTheSameNameDoNotShareAPart() throws Exception {
        ForeignPackages twin = new ForeignPackages();
        twin.visits.setNsURI("urn:other:visits");
        MeetingStore both = StoredDossiers.store(ForeignPackages.registry(foreign.visits, foreign.audits, twin.visits));
        original.dossier().getExtensions().add(make(twin.visit, "别家"));

        both.save(original, file);

        assertThat(StoredDossiers.entries(file).keySet())
                .filteredOn(name -> name.startsWith("parts/visits-"))
                .hasSize(2);
        assertThat(names(both.open(file))).containsExactly("一", "甲", "二", "信访", "别家");
    }

    @Test
    void foreignObjectsOutsideTheExtensionsAreRefused() {
        Dossier dossier = StoredDossiers.small();
        EObject problem = EcoreUtil.create(subclassOfProblem());
        dossier.getProblems().add((Problem) problem);
        DossierDocument document = full.create(dossier);

        MeetingFileException refusal =
                catchThrowableOfType(MeetingFileException.class, () -> full.save(document, file));

        assertThat(refusal.kind()).isEqualTo(Kind.UNSTORABLE);
        assertThat(refusal.getMessage()).contains("urn:bureau:visits", "BureauProblem");
    }

    @Test
    void aPartThatIsNoXmlOrHostileIsRefusedEvenWhenNobodyKnowsIt() throws Exception {
        Map<String, byte[]> entries = StoredDossiers.entries(file);
        String visits = entries.keySet().stream()
                .filter(name -> name.startsWith("parts/visits"))
                .findAny()
                .orElseThrow();
        for (Map.Entry<String, Kind> bad : Map.of(
                        "no xml",
                        Kind.BROKEN_CONTENT,
                        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
                        Kind.FORBIDDEN_XML,
                        "<a>".repeat(200) + "</a>".repeat(200),
                        Kind.TOO_LARGE)
                .entrySet()) {
            entries.put(visits, Zips.bytes(bad.getKey()));
            Files.write(file, Zips.of(entries));

            MeetingFileException refusal = catchThrowableOfType(MeetingFileException.class, () -> bare.open(file));

            assertThat(refusal.kind()).as(refusal.getMessage()).isEqualTo(bad.getValue());
            assertThat(refusal.place()).startsWith(visits);
        }
    }

    @Test
    void aPartNobodyListsIsKept() throws Exception {
        Map<String, byte[]> entries = StoredDossiers.entries(file);
        entries.put("parts/stray.xmi", Zips.bytes("<stray/>"));
        Files.write(file, Zips.of(entries));

        full.save(full.open(file), file);

        assertThat(StoredDossiers.entries(file).get("parts/stray.xmi")).isEqualTo(Zips.bytes("<stray/>"));
        assertThat(EcoreUtil.equals(full.open(file).dossier(), original.dossier()))
                .isTrue();
    }

    @Test
    void attachmentsThatOnlyAnAbsentPartMentionsAreKept() throws Exception {
        String digest = original.attachments().add(Zips.bytes("proof"));
        set(original.dossier().getExtensions().getFirst(), "name", digest);
        full.save(original, file);

        bare.save(bare.open(file), file);

        assertThat(full.open(file).attachments().content(digest)).isEqualTo(Zips.bytes("proof"));
    }

    @Test
    void twoPartsWithOneIdentifierAreRefused() throws Exception {
        Map<String, byte[]> entries = StoredDossiers.entries(file);
        String id = original.id(original.dossier().getPersons().getFirst());
        String visit = original.id(original.dossier().getExtensions().get(2));
        entries.replaceAll(
                (name, content) -> Set.of("mimetype", "manifest.json").contains(name)
                        ? content
                        : Zips.bytes(new String(content, StandardCharsets.UTF_8).replace(visit, id)));
        Files.write(file, Zips.of(entries));

        assertThat(catchThrowableOfType(MeetingFileException.class, () -> full.open(file))
                        .kind())
                .isEqualTo(Kind.BROKEN_CONTENT);
    }

    private EClass subclassOfProblem() {
        EClass made = EcoreFactory.eINSTANCE.createEClass();
        made.setName("BureauProblem");
        made.getESuperTypes().add(MeetingPackage.Literals.PROBLEM);
        foreign.visits.getEClassifiers().add(made);
        return made;
    }
}
