// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static candor.core.store.ForeignPackages.get;
import static candor.core.store.ForeignPackages.make;
import static candor.core.store.ForeignPackages.set;
import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.model.meeting.ProblemSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A stored dossier with objects of two other packages, and stores that know both, one or neither of them. */
abstract class ForeignDossier {

    @TempDir
    Path folder;

    final ForeignPackages foreign = new ForeignPackages();
    final MeetingStore full = StoredDossiers.store(ForeignPackages.registry(foreign.visits, foreign.audits));
    final MeetingStore visitsOnly = StoredDossiers.store(ForeignPackages.registry(foreign.visits));
    final MeetingStore bare = StoredDossiers.store(ForeignPackages.registry());

    Path file;
    DossierDocument original;

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

    /** Every part that is absent keeps its bytes, and so does everything else. */
    void assertSaveChangesNothing(MeetingStore store) throws Exception {
        Path copy = folder.resolve("copy.meeting");
        store.save(store.open(file), copy);
        assertThat(StoredDossiers.entries(copy)).containsExactlyEntriesOf(StoredDossiers.entries(file));
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    static List<Object> names(DossierDocument document) {
        return document.dossier().getExtensions().stream()
                .map(object -> get(object, "name"))
                .toList();
    }

    static String part(Map<String, byte[]> entries, String name) {
        String entry = entries.keySet().stream()
                .filter(one -> one.startsWith("parts/" + name + "-"))
                .findAny()
                .orElseThrow();
        return text(entries, entry);
    }

    static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }
}
