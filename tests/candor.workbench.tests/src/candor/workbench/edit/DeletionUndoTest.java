// SPDX-License-Identifier: EPL-2.0
package candor.workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.Steps;
import candor.edit.Usages;
import candor.model.meeting.Dossier;
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
