// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static candor.core.store.ForeignPackages.get;
import static candor.core.store.ForeignPackages.make;
import static candor.core.store.ForeignPackages.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau's own data with its bundle, without it, and with it again. */
class ForeignPartsTest {

    @TempDir
    Path folder;

    private final ForeignPackages foreign = new ForeignPackages();
    private final MeetingStore full = StoredDossiers.store(ForeignPackages.registry(foreign.visits, foreign.audits));
    private final MeetingStore visitsOnly = StoredDossiers.store(ForeignPackages.registry(foreign.visits));
    private final MeetingStore bare = StoredDossiers.store(ForeignPackages.registry());

    private Path file;
    private DossierDocument original;

    /** Extensions, in order: visit 一, audit 甲 (of 一), visit 二, petition 信访. */
    @BeforeEach
    void aDossierWithForeignData() throws Exception {
        file = folder.resolve("a.meeting");
        Dossier dossier = StoredDossiers.small();
        Person zhang = dossier.getPersons().get(0);
        Person li = dossier.getPersons().get(1);
        EObject one = make(foreign.visit, "一");
        EObject two = make(foreign.visit, "二");
        EObject audit = make(foreign.audit, "甲");
        set(one, "visitor", zhang);
        set(one, "guide", li);
        set(one, "next", two);
        set(one, "companions", List.of(li, zhang));
        set(one, "stops", List.of(make(foreign.stop, "首站"), make(foreign.stop, "次站")));
        set(audit, "of", one);
        set(audit, "finding", dossier.getProblems().getFirst());
        dossier.getExtensions().addAll(List.of(one, audit, two));
        EObject petition = make(foreign.petition, "信访");
        dossier.getExtensions().add(petition);
        dossier.getProblems().getFirst().getSources().add(1, (ProblemSource) petition);
        original = full.create(dossier);
        full.save(original, file);
    }

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
    void withItsBundleEverythingIsBack() throws Exception {
        DossierDocument opened = full.open(file);

        assertThat(EcoreUtil.equals(opened.dossier(), original.dossier())).isTrue();
        EObject one = opened.dossier().getExtensions().getFirst();
        assertThat(get(one, "visitor")).isSameAs(opened.dossier().getPersons().get(0));
        assertThat(get(one, "guide")).isSameAs(opened.dossier().getPersons().get(1));
        assertThat(get(one, "audits"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(opened.dossier().getExtensions().get(1));
        assertThat(opened.absentPackages()).isEmpty();
        assertThat(opened.id(one))
                .isEqualTo(original.id(original.dossier().getExtensions().getFirst()));
        assertSaveChangesNothing(full);
    }

    @Test
    void withoutItsBundleNothingIsLost() throws Exception {
        DossierDocument opened = bare.open(file);

        assertThat(opened.dossier().getExtensions()).isEmpty();
        assertThat(opened.dossier().getProblems().getFirst().getSources()).hasSize(2);
        assertThat(opened.absentPackages()).containsExactly("urn:bureau:audits", "urn:bureau:visits");
        assertSaveChangesNothing(bare);
    }

    @Test
    void aPackageThatItsBundleCannotMakeIsAsIfItWereNotThere() throws Exception {
        EPackage.Registry registry = ForeignPackages.registry(foreign.visits);
        registry.put("urn:bureau:audits", new EPackage.Descriptor() {
            @Override
            public EPackage getEPackage() {
                throw new IllegalStateException("its .ecore cannot be read");
            }

            @Override
            public EFactory getEFactory() {
                return null;
            }
        });
        MeetingStore broken = StoredDossiers.store(registry);

        assertThat(broken.open(file).absentPackages()).containsExactly("urn:bureau:audits");
        assertSaveChangesNothing(broken);
    }

    @Test
    void withOneOfTwoBundlesNothingIsLost() throws Exception {
        DossierDocument opened = visitsOnly.open(file);

        assertThat(opened.dossier().getExtensions()).hasSize(3);
        assertThat(opened.absentPackages()).containsExactly("urn:bureau:audits");
        assertSaveChangesNothing(visitsOnly);
    }

    @Test
    void editedWithoutItsBundleItIsAllThereAgain() throws Exception {
        DossierDocument edited = bare.open(file);
        edited.dossier().getPersons().getFirst().setName("张改名");
        edited.dossier().getProblems().getFirst().getSources().remove(0);
        Problem added = MeetingFactory.eINSTANCE.createProblem();
        edited.dossier().getProblems().add(0, added);
        bare.save(edited, file);

        Dossier dossier = full.open(file).dossier();

        assertThat(dossier.getExtensions())
                .extracting(object -> get(object, "name"))
                .containsExactly("一", "甲", "二", "信访");
        assertThat(get(dossier.getExtensions().getFirst(), "visitor"))
                .isSameAs(dossier.getPersons().getFirst());
        assertThat(dossier.getPersons().getFirst().getName()).isEqualTo("张改名");
        Problem problem = dossier.getProblems().get(1);
        assertThat(problem.getSources())
                .hasSize(2)
                .first()
                .isSameAs(dossier.getExtensions().get(3));
        assertThat(get(dossier.getExtensions().get(1), "finding")).isSameAs(problem);
    }

    @Test
    void placesAreKeptWhenKnownNeighboursChange() throws Exception {
        DossierDocument edited = visitsOnly.open(file);
        EList<EObject> extensions = edited.dossier().getExtensions();
        extensions.add(0, make(foreign.visit, "零"));
        extensions.add(2, make(foreign.visit, "一又二分之一"));
        visitsOnly.save(edited, file);

        assertThat(names(full.open(file))).containsExactly("零", "一", "甲", "一又二分之一", "二", "信访");

        EObject first = edited.dossier().getExtensions().get(1);
        set(first, "next", null);
        EcoreUtil.remove(first);
        MeetingFileException refusal =
                catchThrowableOfType(MeetingFileException.class, () -> visitsOnly.save(edited, file));
        assertThat(refusal.kind()).isEqualTo(Kind.DANGLING_REFERENCE);
        assertThat(refusal.getMessage()).contains("urn:bureau:audits");
    }

    @Test
    void whatAnAbsentPartRefersToCannotBeDeleted() throws Exception {
        DossierDocument edited = bare.open(file);
        byte[] before = Files.readAllBytes(file);
        EcoreUtil.delete(edited.dossier().getPersons().getFirst(), true);

        MeetingFileException refusal = catchThrowableOfType(MeetingFileException.class, () -> bare.save(edited, file));

        assertThat(refusal.kind()).isEqualTo(Kind.DANGLING_REFERENCE);
        assertThat(refusal.getMessage()).contains("urn:bureau:visits");
        assertThat(file).hasBinaryContent(before);
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

    /** Every part that is absent keeps its bytes, and so does everything else. */
    private void assertSaveChangesNothing(MeetingStore store) throws Exception {
        Path copy = folder.resolve("copy.meeting");
        store.save(store.open(file), copy);
        assertThat(StoredDossiers.entries(copy)).containsExactlyEntriesOf(StoredDossiers.entries(file));
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    private static List<Object> names(DossierDocument document) {
        return document.dossier().getExtensions().stream()
                .map(object -> get(object, "name"))
                .toList();
    }

    private static String part(Map<String, byte[]> entries, String name) {
        String entry = entries.keySet().stream()
                .filter(one -> one.startsWith("parts/" + name + "-"))
                .findAny()
                .orElseThrow();
        return text(entries, entry);
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }
}
