// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A save that cannot succeed says why, and leaves the file and the document as they were. */
class SaveRefusalsTest {

    @TempDir
    Path folder;

    private final MeetingStore store = new MeetingStore();
    private final DossierDocument document = store.create(StoredDossiers.small());
    private Path file;

    @BeforeEach
    void aSavedFile() throws Exception {
        file = folder.resolve("a.meeting");
        store.save(document, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0001", "汉\u001b[0m", "\ufffe", "\ud800", "x\udc00y"})
    void charactersThatXmlCannotHold(String text) throws Exception {
        document.dossier().getPersons().getFirst().setNote(text);

        MeetingFileException e = refusal(store, document);

        assertThat(e.kind()).isEqualTo(Kind.UNSTORABLE);
        assertThat(e.getMessage()).contains("张镕喆", Names.of(MeetingPackage.Literals.PERSON__NOTE), "U+");
    }

    @Test
    void charactersThatXmlCannotHoldInAList() throws Exception {
        document.dossier().getLetters().getFirst().getEnclosures().add("\u0007");

        assertThat(refusal(store, document).kind()).isEqualTo(Kind.UNSTORABLE);
    }

    @Test
    void aReferenceToADeletedObject() throws Exception {
        Dossier dossier = document.dossier();
        Person deleted = dossier.getPersons().get(1);
        deleted.setBranch(null);
        EcoreUtil.remove(deleted);

        MeetingFileException e = refusal(store, document);

        assertThat(e.kind()).isEqualTo(Kind.DANGLING_REFERENCE);
        assertThat(e.getMessage()).contains("李𠮷", Names.of(MeetingPackage.Literals.TALK__PARTNER));
    }

    @Test
    void aReferenceToAnotherDossier() throws Exception {
        Dossier other = store.create(StoredDossiers.small()).dossier();
        document.dossier().setOrganization(other.getOrganizations().getFirst());

        assertThat(refusal(store, document).kind()).isEqualTo(Kind.DANGLING_REFERENCE);
    }

    @Test
    void anAttachmentWithoutItsFile() throws Exception {
        StoredDossiers.attach(document, "甲", Zips.bytes("x")).setSha256("c".repeat(64));

        assertThat(refusal(store, document).kind()).isEqualTo(Kind.DANGLING_REFERENCE);
    }

    @Test
    void whatCouldNotBeOpenedAgain() throws Exception {
        byte[] noise = new byte[3000];
        new Random(1).nextBytes(noise);
        StoredDossiers.attach(document, "甲", noise);
        Limits standard = Limits.STANDARD;
        int total = 9000;
        List<Limits> tooSmall = List.of(
                new Limits(
                        4000,
                        standard.total(),
                        standard.text(),
                        standard.entry(),
                        standard.entries(),
                        200,
                        100,
                        300_000),
                new Limits(
                        standard.file(),
                        4000,
                        standard.text(),
                        standard.entry(),
                        standard.entries(),
                        200,
                        100,
                        300_000),
                new Limits(standard.file(), total, 1000, standard.entry(), standard.entries(), 200, 100, 300_000),
                new Limits(standard.file(), total, standard.text(), standard.entry(), 3, 200, 100, 300_000),
                new Limits(
                        standard.file(),
                        total,
                        standard.text(),
                        standard.entry(),
                        standard.entries(),
                        200,
                        3,
                        300_000));
        for (Limits limits : tooSmall) {
            MeetingStore strict = new MeetingStore(limits, StoreFormat.CURRENT, EPackage.Registry.INSTANCE, new Disk());
            MeetingFileException e = refusal(strict, document);
            assertThat(e.kind()).as(limits + ": " + e.getMessage()).isEqualTo(Kind.TOO_LARGE);
        }
    }

    @Test
    void textThatShrinksLikeABombCanBeOpenedAgain() throws Exception {
        document.dossier().setNote("好".repeat(2_000_000));

        store.save(document, file);

        assertThat(store.open(file).dossier().getNote()).hasSize(2_000_000);
    }

    @Test
    void aFullDisk() throws Exception {
        Disk full = new FullDisk();
        MeetingStore failing = new MeetingStore(Limits.STANDARD, StoreFormat.CURRENT, EPackage.Registry.INSTANCE, full);

        assertThat(refusal(failing, document).kind()).isEqualTo(Kind.NO_SPACE);
    }

    @Test
    void manySavesAtOnceLeaveOneWholeFile() throws Exception {
        int savers = 6;
        CyclicBarrier start = new CyclicBarrier(savers);
        List<Callable<Void>> jobs = IntStream.range(0, savers)
                .<Callable<Void>>mapToObj(i -> () -> {
                    Dossier dossier = StoredDossiers.small();
                    dossier.setYear(i);
                    DossierDocument own = i < 2 ? document : store.create(dossier);
                    start.await();
                    store.save(own, file);
                    return null;
                })
                .toList();

        try (ExecutorService pool = Executors.newFixedThreadPool(savers)) {
            for (Future<Void> job : pool.invokeAll(jobs)) {
                job.get();
            }
        }

        EObject left = store.open(file).dossier();
        assertThat(((Dossier) left).getYear()).isIn(2021, 2, 3, 4, 5);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private MeetingFileException refusal(MeetingStore saving, DossierDocument what) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path elsewhere = folder.resolve("b.meeting");

        MeetingFileException e = catchThrowableOfType(MeetingFileException.class, () -> saving.save(what, file));
        assertThat(e).as("nothing was thrown").isNotNull();
        assertThat(e.isSaving()).isTrue();
        assertThat(e.file()).isEqualTo(file.toString());
        assertThat(file).hasBinaryContent(before);
        assertThat(catchThrowableOfType(MeetingFileException.class, () -> saving.save(what, elsewhere)))
                .isNotNull();
        assertThat(elsewhere).doesNotExist();
        assertThat(what.file()).contains(file);
        return e;
    }
}
