// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.forms.FormKit;
import candor.forms.FormLabels;
import candor.forms.FormServices;
import candor.forms.matrix.Matrix;
import candor.forms.matrix.MatrixPane;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Talk;
import candor.planning.talks.TalkCell;
import candor.planning.talks.TalkCount;
import candor.planning.talks.TalkPair;
import candor.planning.talks.TalkTable;
import candor.planning.ui.PlanningTexts;
import candor.workbench.board.Board;
import candor.workbench.editor.DraftDialog;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The talk matrix with its heading and legend, and what a person does in it. */
final class TalkBoard implements Board {

    /** What the board leaves to whoever shows it. */
    interface Owner {
        /** Shows the form of a place. */
        void open(Place place);

        /** Learns which talks are selected. */
        void selected(List<Place> places);
    }

    private static final int GRID = FormKit.GRID;

    private final DossierSession session;
    private final FormServices services;
    private final Supplier<LocalDate> today;
    private final Owner owner;
    private final TalkWords words;
    private final TalkActs acts;
    private final MatrixPane pane;
    private final Button batch;
    private final Matrix matrix;
    private TalkMatrix talks;

    TalkBoard(Composite parent, DossierSession session, FormServices services, Supplier<LocalDate> today, Owner owner) {
        this.session = session;
        this.services = services;
        this.today = today;
        this.owner = owner;
        words = new TalkWords(new FormLabels(services.adapterFactory()), session.dossier());
        acts = new TalkActs(session);
        pane = new MatrixPane(parent, services.colors(), "talks", PlanningTexts.get("talks"));
        batch = pane.button("batch.all", PlanningTexts.get("talks.batch"), this::planAll);
        matrix = pane.matrix();
        matrix.addListener(SWT.Selection, event -> owner.selected(places()));
        matrix.addListener(SWT.DefaultSelection, event -> open());
        matrix.addListener(SWT.Verify, event -> hold());
        matrix.setMenu(new TalkMenu(this).menu());
        refresh();
    }

    @Override
    public Control control() {
        return pane.control();
    }

    Matrix matrix() {
        return matrix;
    }

    @Override
    public void setFocus() {
        matrix.setFocus();
    }

    /** Shows the talks as they are now. */
    @Override
    public void refresh() {
        if (!matrix.isDisposed()) {
            talks = new TalkMatrix(TalkTable.of(session.dossier()), words, today.get());
            pane.show(talks.data(), talks.legend(), summary(talks.table()));
            batch.setEnabled(talks.cells().anyMatch(cell -> cell.isRequired() && TalkPair.isOpen(cell)));
        }
    }

    private static String summary(TalkTable table) {
        TalkCount count = table.count();
        if (table.members().size() < 2) {
            return PlanningTexts.get("talks.empty");
        }
        return count.isComplete()
                ? PlanningTexts.get("talks.complete", count.required())
                : PlanningTexts.get("talks.summary", count.held(), count.required(), count.required() - count.held());
    }

    /** The cell of the cursor. */
    Optional<TalkCell> cell() {
        return matrix.cursor().flatMap(talks::cell);
    }

    /** The cells that are selected, as one reads. */
    List<TalkCell> selected() {
        return matrix.selected().stream()
                .map(talks::cell)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The talks that are selected. */
    List<Talk> selectedTalks() {
        return selected().stream()
                .map(TalkCell::talk)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<Place> places() {
        return selectedTalks().stream().map(Place::of).toList();
    }

    /** Opens the form of the talk; where there is none, plans one, and where nobody is named to talk with, opens the form that names one. */
    void open() {
        cell().ifPresent(cell -> {
            if (cell.talk() != null) {
                owner.open(Place.of(cell.talk()));
            } else if (cell.partner() == null) {
                owner.open(Place.of(cell.department() == null ? cell.branch() : cell.department()));
            } else {
                plan();
            }
        });
    }

    /** Asks when, where and how long, and plans the selected talks. */
    void plan() {
        List<TalkCell> cells = selected().stream().filter(TalkActs::canPlan).toList();
        if (!cells.isEmpty()) {
            Talk draft = draft(cells);
            if (ask(
                    "talks.plan",
                    cells,
                    draft,
                    Literals.TALK__PLANNED_ON,
                    Literals.TALK__PLANNED_ON,
                    Literals.TALK__VENUE,
                    Literals.TALK__MINUTES)) {
                acts.plan(cells, draft);
            }
        }
    }

    /** Finds days for all talks that are asked for and have none. */
    void planAll() {
        plan(open(talks.cells().filter(TalkCell::isRequired)));
    }

    /** Finds days for the selected talks that have none. */
    void planSelected() {
        plan(open(selected().stream()));
    }

    private static List<TalkCell> open(Stream<TalkCell> cells) {
        return cells.filter(TalkPair::isOpen).toList();
    }

    private void plan(List<TalkCell> cells) {
        if (!cells.isEmpty()) {
            BatchDialog dialog = new BatchDialog(
                    matrix.getShell(),
                    session.dossier(),
                    TalkPair.of(cells),
                    services.colors(),
                    words,
                    TalkFrames.of(session.dossier(), today.get()));
            if (dialog.open() == Window.OK) {
                acts.plan(dialog.plan(), dialog.draft());
            }
        }
    }

    /** Asks when the selected talks were held and what was talked through, and notes it. */
    void hold() {
        List<TalkCell> cells = selected().stream().filter(TalkActs::canHold).toList();
        if (!cells.isEmpty()) {
            Talk draft = draft(cells);
            if (draft.getHeldOn() == null) {
                LocalDate planned = draft.getPlannedOn();
                draft.setHeldOn(planned != null && !planned.isAfter(today.get()) ? planned : today.get());
            }
            EStructuralFeature[] features = {
                Literals.TALK__HELD_ON,
                Literals.TALK__PROBLEMS_TALKED,
                Literals.TALK__THOUGHTS_TALKED,
                Literals.TALK__DIRECTION_TALKED
            };
            if (ask("talks.hold", cells, draft, Literals.TALK__HELD_ON, features)) {
                acts.hold(cells, draft);
            }
        }
    }

    /** Takes the selected talks away. */
    void delete() {
        acts.delete(selectedTalks());
    }

    /** A draft for the dialog, with the values that the first of the talks already has. */
    private static Talk draft(List<TalkCell> cells) {
        return cells.stream()
                .map(TalkCell::talk)
                .filter(Objects::nonNull)
                .findFirst()
                .map(EcoreUtil::copy)
                .orElseGet(MeetingFactory.eINSTANCE::createTalk);
    }

    private boolean ask(
            String title, List<TalkCell> cells, Talk draft, EStructuralFeature needed, EStructuralFeature... features) {
        String first = TalkWords.pair(cells.getFirst());
        String who = cells.size() == 1 ? first : PlanningTexts.get("talks.several", first, cells.size());
        return new DraftDialog(
                                matrix.getShell(),
                                services,
                                PlanningTexts.get(title),
                                who,
                                session.dossier(),
                                draft,
                                besideCursor(),
                                needed == null ? List.of() : List.of(needed),
                                features)
                        .open()
                == Window.OK;
    }

    private Point besideCursor() {
        Rectangle box = matrix.cursor().map(matrix::bounds).orElse(matrix.getClientArea());
        return matrix.toDisplay(box.x + GRID, box.y + box.height + GRID / 2);
    }
}
