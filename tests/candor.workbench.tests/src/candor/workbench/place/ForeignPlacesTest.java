// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__EXTENSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.FormLabels;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.workbench.edit.Edits;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of a bureau's package, which no code of ours knows, have their places, names and acts in a dossier. */
class ForeignPlacesTest {

    @TempDir
    private Path folder;

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();
    private final DossierTree tree = new DossierTree(dossier);
    private final PlaceNames names = new PlaceNames(session.domain().getAdapterFactory());
    private final Edits edits = new Edits(session.domain());
    private Duties bureau;

    @BeforeEach
    void install() {
        bureau = new Duties(folder);
    }

    @AfterEach
    void remove() {
        bureau.close();
    }

    @Test
    void aPackageThatIsInstalledIsAStageOfItsOwnBehindTheOthers() {
        Place stage = tree.stages().getLast();
        assertThat(stage).isEqualTo(Place.of(dossier, bureau.duties));
        assertThat(names.name(stage)).isEqualTo("值班");
        assertThat(tree.children(stage)).isEmpty();
        assertThat(tree.count(stage)).isZero();

        bureau.close();
        assertThat(new DossierTree(dossier).stages()).doesNotContain(stage);
    }

    @Test
    void whatIsThereStandsBelowItAndKnowsIt() {
        EObject watch = add(bureau.make(bureau.duty, "除夕"));
        Place stage = Place.of(dossier, bureau.duties);

        assertThat(tree.children(stage)).containsExactly(Place.of(watch));
        assertThat(tree.parent(Place.of(watch))).isEqualTo(stage);
        assertThat(stage.contains(watch, bureau.holder)).isTrue();
        assertThat(Place.group(dossier, "talks").contains(watch, null)).isFalse();
        assertThat(names.path(tree, Place.of(watch))).isEqualTo("值班 › 除夕");
        assertThat(stage.contents().rows()).isEqualTo(bureau.duty);
    }

    @Test
    void severalClassesHaveALineEach() {
        EClass leave = bureau.leave();
        EObject watch = add(bureau.make(bureau.duty, "除夕"));
        EObject away = add(bureau.make(leave, "探亲"));
        DossierTree several = new DossierTree(dossier);
        Place stage = Place.of(dossier, bureau.duties);

        assertThat(several.children(stage)).extracting(names::name).containsExactly("值班安排", "请假");
        assertThat(several.count(stage)).isEqualTo(-1);
        Place leaves = several.children(stage).getLast();
        assertThat(several.children(leaves)).containsExactly(Place.of(away));
        assertThat(several.count(leaves)).isEqualTo(1);
        assertThat(several.parent(leaves)).isEqualTo(stage);
        assertThat(several.parent(Place.of(watch)))
                .isEqualTo(several.children(stage).getFirst());
        assertThat(leaves.contents().rows()).isEqualTo(leave);
        assertThat(PlaceAddress.of(leaves, session.document()).orElseThrow().in(session.document()))
                .contains(leaves);
    }

    @Test
    void aPartIsNoObjectOfItsOwn() {
        assertThat(offers()).extracting(offer -> offer.getEValue().eClass()).containsExactly(bureau.duty);
        EObject watch = bureau.make(bureau.duty, "除夕");
        add(watch);
        assertThat(edits.offers(watch))
                .extracting(offer -> offer.getEValue().eClass())
                .containsExactly(bureau.shift);
    }

    @Test
    void aNewOneIsMadeAndTakenBackInOneStep() {
        CommandParameter offer = offers().getFirst();
        FormLabels labels = new FormLabels(session.domain().getAdapterFactory());
        assertThat(labels.type(offer.getEValue(), bureau.duty)).isEqualTo("值班安排");
        assertThat(labels.feature(offer.getEValue(), bureau.holder)).isEqualTo("值班人");

        assertThat(session.execute(edits.create(dossier, offer))).isTrue();
        assertThat(dossier.getExtensions()).containsExactly(offer.getEValue());
        session.domain().getCommandStack().undo();
        assertThat(dossier.getExtensions()).isEmpty();
    }

    @Test
    void aStageOfAPackageTakesNothingElse() {
        EObject watch = add(bureau.make(bureau.duty, "除夕"));
        Place stage = Place.of(dossier, bureau.duties);

        assertThat(session.execute(edits.copy(List.of(dossier.getPersons().getFirst()))))
                .isTrue();
        assertThat(edits.paste(stage).canExecute()).isFalse();
        assertThat(edits.paste(Place.of(watch)).canExecute()).isFalse();
        assertThat(edits.moveTo(
                                dossier,
                                DOSSIER__EXTENSIONS,
                                List.of(dossier.getPersons().getFirst()),
                                -1)
                        .canExecute())
                .isFalse();
        assertThat(session.execute(edits.copy(List.of(watch)))).isTrue();
        assertThat(session.execute(edits.paste(stage))).isTrue();
        assertThat(dossier.getExtensions()).hasSize(2);
        assertThat(session.execute(edits.delete(List.of(watch)))).isTrue();
        assertThat(dossier.getExtensions()).hasSize(1);
    }

    @Test
    void ourOwnClassesAreNotOfferedThere() {
        assertThat(offers())
                .noneMatch(offer -> offer.getEValue().eClass().getEPackage() == MeetingFactory.eINSTANCE.getEPackage());
    }

    private List<CommandParameter> offers() {
        return edits.offers(dossier).stream()
                .filter(offer -> offer.getEReference() == DOSSIER__EXTENSIONS)
                .toList();
    }

    private EObject add(EObject object) {
        dossier.getExtensions().add(object);
        return object;
    }
}
