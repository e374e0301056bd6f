// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static candor.core.store.ForeignPackages.get;
import static candor.core.store.ForeignPackages.make;
import static candor.core.store.ForeignPackages.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.profile.DossierFactory;
import candor.edit.GuardedDomain;
import candor.edit.GuardedDomains;
import candor.edit.RefusedException;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bureaus keep in a dossier, while their bundle is not installed: edited, saved elsewhere, migrated, carried over to next year. */
class AbsentDataTest {

    @TempDir
    Path folder;

    private final ForeignPackages foreign = new ForeignPackages();
    private final MeetingStore full = StoredDossiers.store(ForeignPackages.registry(foreign.visits, foreign.audits));
    private final MeetingStore bare = StoredDossiers.store(ForeignPackages.registry());
    private final EObject visit = make(foreign.visit, "一");
    private final EObject petition = make(foreign.petition, "信访");

    private Path file;
    private DossierDocument original;

    /** A visit by the first person, and a petition on which the problem rests. */
    @BeforeEach
    void aDossierWithForeignData() throws Exception {
        file = folder.resolve("a.meeting");
        Dossier dossier = StoredDossiers.small();
        dossier.setProfile(MeetingFactory.eINSTANCE.createCampaignProfile());
        set(visit, "visitor", dossier.getPersons().getFirst());
        dossier.getExtensions().addAll(List.of(visit, petition));
        dossier.getProblems().getFirst().getSources().add(1, (ProblemSource) petition);
        original = full.create(dossier);
        full.save(original, file);
    }

    @Test
    void whatItRefersToCannotBeDeletedAndSavingGoesOn() throws Exception {
        DossierDocument opened = bare.open(file);
        GuardedDomain domain = new GuardedDomains().of(opened.resourceSet());
        Person visitor = opened.dossier().getPersons().getFirst();
        Person other = opened.dossier().getPersons().getLast();

        Command offered = DeleteCommand.create(domain, visitor);
        RefusedException refusal = catchThrowableOfType(RefusedException.class, () -> domain.getCommandStack()
                .execute(new ChangeCommand(List.of(opened.dossier())) {
                    @Override
                    protected void doExecute() {
                        EcoreUtil.delete(visitor, true);
                    }
                }));

        assertThat(offered.canExecute()).isFalse();
        assertThat(refusal.getMessage()).contains("urn:bureau:visits");
        assertThat(opened.dossier().getPersons()).containsExactly(visitor, other);
        assertThat(DeleteCommand.create(domain, other).canExecute()).isTrue();
        domain.getCommandStack().execute(DeleteCommand.create(domain, other));
        bare.save(opened, file);
        assertThat(parts(file)).isEqualTo(parts(originalFile()));
    }

    @Test
    void editedAndSavedElsewhereItsBytesAreTheSame() throws Exception {
        DossierDocument opened = bare.open(file);
        opened.dossier().setTitle("改过");

        Path other = folder.resolve("b.meeting");
        bare.save(opened, other);

        assertThat(parts(other)).isNotEmpty().isEqualTo(parts(file));
        DossierDocument again = full.open(other);
        assertThat(again.dossier().getTitle()).isEqualTo("改过");
        assertThat(EcoreUtil.equals(
                        again.dossier().getExtensions(), original.dossier().getExtensions()))
                .isTrue();
    }

    @Test
    void anOlderFormatIsMigratedAroundIt() throws Exception {
        Map<String, byte[]> entries = StoredDossiers.entries(file);
        Map<String, String> before = parts(file);
        entries.computeIfPresent(
                EntryNames.MANIFEST,
                (name, json) -> Zips.bytes(new String(json, StandardCharsets.UTF_8)
                        .replaceFirst("\"format\": *" + StoreFormat.CURRENT.version(), "\"format\": 1")));
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put(EntryNames.MIMETYPE, entries.get(EntryNames.MIMETYPE));
        ordered.putAll(entries);
        Files.write(file, Zips.of(ordered));

        DossierDocument opened = bare.open(file);
        assertThat(opened.format()).isEqualTo(1);
        bare.save(opened, file);

        assertThat(parts(file)).isEqualTo(before);
        assertThat(full.open(file).dossier().getExtensions()).hasSize(2);
    }

    @Test
    void nextYearHasItByteForByteWithTheReferencesBothWays() throws Exception {
        String digest = original.attachments().add(Zips.bytes("proof"));
        set(petition, "name", digest);
        full.save(original, file);
        DossierDocument last = bare.open(file);

        Path nextFile = folder.resolve("next.meeting");
        DossierDocument next = new DossierFactory(bare).createFrom(last);
        bare.save(next, nextFile);

        assertThat(next.absentPackages()).containsExactly("urn:bureau:visits");
        assertThat(parts(nextFile)).isNotEmpty().isEqualTo(parts(file));
        DossierDocument again = full.open(nextFile);
        Dossier dossier = again.dossier();
        assertThat(dossier.getExtensions())
                .extracting(object -> get(object, "name"))
                .containsExactly("一", digest);
        assertThat(get(dossier.getExtensions().getFirst(), "visitor"))
                .isSameAs(dossier.getPersons().getFirst());
        Problem carried = dossier.getPreviousMeetings().getFirst().getProblems().getFirst();
        assertThat(carried.getSources())
                .contains((ProblemSource) dossier.getExtensions().getLast());
        assertThat(again.attachments().content(digest)).isEqualTo(Zips.bytes("proof"));
        GuardedDomain domain = new GuardedDomains().of(next.resourceSet());
        assertThat(DeleteCommand.create(domain, next.dossier().getPersons().getFirst())
                        .canExecute())
                .isFalse();
    }

    @Test
    void nextYearHasTheSameWithTheBundle() throws Exception {
        String digest = original.attachments().add(Zips.bytes("proof"));
        set(petition, "name", digest);
        full.save(original, file);
        DossierDocument last = full.open(file);

        DossierDocument next = new DossierFactory(full).createFrom(last);
        Path nextFile = folder.resolve("next.meeting");
        full.save(next, nextFile);

        Dossier dossier = full.open(nextFile).dossier();
        assertThat(dossier.getExtensions())
                .extracting(object -> get(object, "name"))
                .containsExactly("一", digest);
        assertThat(get(dossier.getExtensions().getFirst(), "visitor"))
                .isSameAs(dossier.getPersons().getFirst());
        assertThat(next.id(next.dossier().getExtensions().getFirst()))
                .isEqualTo(last.id(last.dossier().getExtensions().getFirst()));
        assertThat(full.open(nextFile).attachments().content(digest)).isEqualTo(Zips.bytes("proof"));
    }

    @Test
    void whatRefersToSomethingThatStaysBehindStaysBehindToo() throws Exception {
        set(visit, "paper", original.dossier().getLetters().getFirst());
        full.save(original, file);
        DossierDocument last = bare.open(file);

        DossierDocument next = new DossierFactory(bare).createFrom(last);
        Path nextFile = folder.resolve("next.meeting");
        bare.save(next, nextFile);

        assertThat(last.absentPackages()).containsExactly("urn:bureau:visits");
        assertThat(next.absentPackages()).isEmpty();
        assertThat(full.open(nextFile).dossier().getExtensions()).isEmpty();
        assertThat(full.open(file).dossier().getExtensions()).hasSize(2);
    }

    private Path originalFile() throws Exception {
        Path path = folder.resolve("original.meeting");
        full.save(original, path);
        return path;
    }

    /** The parts of a file; each byte as a character, so that maps of them can be compared. */
    private static Map<String, String> parts(Path meeting) throws Exception {
        Map<String, String> parts = new TreeMap<>();
        StoredDossiers.entries(meeting)
                .forEach((name, content) -> parts.put(name, new String(content, StandardCharsets.ISO_8859_1)));
        parts.keySet().removeIf(name -> !name.startsWith(EntryNames.PARTS));
        return parts;
    }
}
