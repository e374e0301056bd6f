// SPDX-License-Identifier: EPL-2.0
package candor.workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.Steps;
import candor.edit.Usages;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Whatever is deleted, with or without something in its place, comes back with all that referred to it: one undo, and the file is the same. */
class DeletionUndoTest {

    /** Deleted at once. */
    private static final int SEVERAL = 3;

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();
    private final String before = text();

    @Test
    void oneUndoBringsBackAnObjectOfEachKindAndSeveralAtOnce() {
        int deleted = 0;
        for (List<EObject> alike : kinds()) {
            deleted += back(alike.subList(0, 1));
            deleted += back(alike.subList(0, Math.min(SEVERAL, alike.size())));
        }
        assertThat(deleted).isGreaterThan(40);
    }

    @Test
    void oneUndoBringsBackWhatAnotherHasTakenThePlaceOf() {
        int replaced = 0;
        for (List<EObject> alike : kinds()) {
            if (alike.size() > SEVERAL) {
                replaced += replacedAndBack(alike.subList(0, 2), alike.getLast());
            }
        }
        assertThat(replaced).isGreaterThan(5);
    }

    /** What a bureau adds is known at run time only. */
    @Test
    void whatABureauAddedCountsToo() {
        EReference about = EcoreFactory.eINSTANCE.createEReference();
        about.setName("about");
        about.setEType(Literals.PERSON);
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("Note");
        type.getEStructuralFeatures().add(about);
        EPackage own = EcoreFactory.eINSTANCE.createEPackage();
        own.setName("own");
        own.setNsURI("http://example.org/own");
        own.setNsPrefix("own");
        own.getEClassifiers().add(type);
        Person gone = dossier.getPersons().getFirst();
        EObject note = EcoreUtil.create(type);
        note.eSet(about, gone);
        dossier.getExtensions().add(note);

        Usages usages = Usages.of(List.of(gone), session.domain().getResourceSet());
        assertThat(usages.all()).contains(new Usages.Usage(note, about, gone));
        Steps steps = new Steps(session.domain());
        usages.replace(steps, dossier.getPersons().get(1));
        assertThat(session.execute(steps.delete(List.of(gone)).command())).isTrue();
        assertThat(note.eGet(about)).isSameAs(dossier.getPersons().getFirst());
        session.stack().undo();
        assertThat(note.eGet(about)).isSameAs(gone);
        assertThat(session.execute(
                        new Steps(session.domain()).delete(List.of(gone)).command()))
                .isTrue();
        assertThat(note.eGet(about)).isNull();
        session.stack().undo();
        assertThat(note.eGet(about)).isSameAs(gone);
    }

    /** Objects of the same kind and owner; the first owner of each kind. */
    private Collection<List<EObject>> kinds() {
        Map<EClass, List<EObject>> kinds = new LinkedHashMap<>();
        dossier.eAllContents().forEachRemaining(object -> {
            List<EObject> alike = kinds.computeIfAbsent(object.eClass(), any -> new ArrayList<>());
            if (alike.isEmpty() || alike.getFirst().eContainer() == object.eContainer()) {
                alike.add(object);
            }
        });
        return kinds.values();
    }

    private int back(List<EObject> doomed) {
        return undone(new Steps(session.domain()).delete(doomed).command(), doomed);
    }

    private int replacedAndBack(List<EObject> doomed, EObject replacement) {
        Usages usages = Usages.of(doomed, session.domain().getResourceSet());
        if (usages.all().isEmpty() || !usages.all().stream().allMatch(usage -> doomed.contains(usage.target()))) {
            return 0;
        }
        Steps steps = new Steps(session.domain());
        usages.replace(steps, replacement);
        return undone(steps.delete(doomed).command(), doomed);
    }

    /** 0 where the guard keeps it from being deleted. */
    private int undone(Command command, List<EObject> doomed) {
        if (!command.canExecute() || !session.execute(command)) {
            return 0;
        }
        assertThat(doomed).allSatisfy(gone -> {
            assertThat(gone.eContainer()).isNull();
            assertThat(Usages.of(List.of(gone), session.domain().getResourceSet())
                            .all())
                    .isEmpty();
        });
        session.stack().undo();
        assertThat(session.stack().canUndo()).as("one step").isFalse();
        assertThat(text()).as(doomed.getFirst().eClass().getName()).isEqualTo(before);
        return 1;
    }

    private String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            dossier.eResource().save(out, null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
