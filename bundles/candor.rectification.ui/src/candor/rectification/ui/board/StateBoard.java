// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import candor.edit.Steps;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.model.meeting.Problem;
import candor.model.query.ProblemStanding;
import candor.rectification.ledger.ProgressEdits;
import candor.rectification.ui.RectificationTexts;
import candor.workbench.board.Board;
import candor.workbench.session.DossierSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * The ledger by state. The left and right arrows go from column to column, with Ctrl they take the selected problems along; Enter opens one.
 * Dragging does the same.
 */
final class StateBoard implements Board {

    private static final int GRID = FormKit.GRID;

    private final DossierSession session;
    private final Clock clock;
    private final Consumer<Problem> open;
    private final Consumer<List<Problem>> selected;
    private final Composite area;
    private final ScrolledComposite scrolled;
    private final Composite page;
    private final Label said;
    private final FormColors colors;
    private final List<StateColumn> columns = new ArrayList<>();

    /** Whether what is said is about the last move; it stays until a person goes on. */
    private boolean answered;

    /**
     * @param open shows the form of a problem
     * @param selected learns which problems are selected
     */
    StateBoard(
            Composite parent,
            DossierSession session,
            Clock clock,
            FormColors colors,
            Consumer<Problem> open,
            Consumer<List<Problem>> selected) {
        this.session = session;
        this.clock = clock;
        this.colors = colors;
        this.open = open;
        this.selected = selected;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(new Color(colors.surface()));
        area.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults()
                .margins(2 * GRID, GRID)
                .spacing(GRID, GRID)
                .applyTo(area);
        said = new Label(area, SWT.WRAP);
        FormKit.identify(said, "board.said");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
        // A window in which the cards could not be read moves the columns past instead.
        scrolled = new ScrolledComposite(area, SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GRID).applyTo(page);
        page.setBackground(area.getBackground());
        page.setBackgroundMode(SWT.INHERIT_DEFAULT);
        scrolled.setContent(page);
        // Headings that need two lines move all columns down, so that these begin at one height.
        Composite headings = row(false);
        Composite cards = row(true);
        for (BoardState state : BoardState.values()) {
            StateColumn column = new StateColumn(headings, cards, state, colors, this::chosen);
            column.table().addListener(SWT.KeyDown, event -> key(column, event));
            column.table().addListener(SWT.DefaultSelection, event -> open(column));
            CardMenu.install(column.table(), state, this::move, () -> open(column));
            CardDrag.install(column, this::move);
            columns.add(column);
        }
        refresh();
    }

    private Composite row(boolean grows) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(BoardState.values().length)
                .spacing(GRID, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, grows).applyTo(row);
        return row;
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void setFocus() {
        columns.stream()
                .filter(column -> column.table().getSelectionCount() > 0)
                .findFirst()
                .orElse(columns.getFirst())
                .focus();
    }

    @Override
    public void refresh() {
        if (area.isDisposed()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Map<BoardState, List<Card>> cards = new EnumMap<>(BoardState.class);
        for (Problem problem : session.dossier().getProblems()) {
            ProblemStanding standing = ProblemStanding.of(problem, today);
            for (BoardState state : BoardState.values()) {
                if (state.holds(standing)) {
                    cards.computeIfAbsent(state, any -> new ArrayList<>()).add(Card.of(problem, today));
                }
            }
        }
        columns.forEach(column -> column.show(cards.getOrDefault(column.state(), List.of())));
        scrolled.setMinWidth(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        page.layout(true, true);
        if (!answered) {
            sayKeys();
        }
    }

    private void sayKeys() {
        int problems = session.dossier().getProblems().size();
        say(RectificationTexts.get(problems == 0 ? "board.empty" : "board.keys", problems), false);
    }

    private void chosen(StateColumn column) {
        sayKeys();
        columns.stream().filter(other -> other != column).forEach(other -> other.table()
                .deselectAll());
        selected.accept(column.selection().stream().map(Card::problem).toList());
    }

    private void key(StateColumn column, Event event) {
        int by = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        if (by == 0) {
            return;
        }
        event.doit = false;
        boolean along = (event.stateMask & SWT.MOD1) != 0;
        int place = columns.indexOf(column) + by;
        while (along
                && place >= 0
                && place < columns.size()
                && columns.get(place).state().state().isEmpty()) {
            place += by;
        }
        if (place >= 0 && place < columns.size()) {
            if (along) {
                move(columns.get(place).state());
            } else {
                columns.get(place).focus();
            }
        }
    }

    private void open(StateColumn column) {
        column.selection().stream().findFirst().map(Card::problem).ifPresent(open);
    }

    /** Brings the selected problems to another state, as one step of undo; they stay selected. */
    void move(BoardState target) {
        List<Card> moved =
                columns.stream().flatMap(column -> column.selection().stream()).toList();
        if (moved.isEmpty()) {
            return;
        }
        if (target.state().isEmpty()) {
            say(RectificationTexts.get("board.computed"), true);
            return;
        }
        String label = RectificationTexts.get("board.move");
        ProgressEdits edits = new ProgressEdits(session.domain());
        Steps steps = new Steps(session.domain());
        moved.stream()
                .map(card -> edits.move(card.problem(), target.state().orElseThrow(), label))
                .filter(command -> command.canExecute())
                .forEach(steps::append);
        if (steps.isEmpty()) {
            say(RectificationTexts.get("board.fixed"), true);
        } else if (session.execute(steps.command(label))) {
            sayKeys();
            refresh();
            follow(moved, target);
        }
    }

    private void follow(List<Card> moved, BoardState target) {
        columns.forEach(column -> {
            if (column.select(moved)) {
                column.table().setFocus();
                if (column.state() != target) {
                    say(RectificationTexts.get("board.stillLate"), true);
                }
            }
        });
        selected.accept(moved.stream().map(Card::problem).toList());
    }

    private void say(String words, boolean trouble) {
        answered = trouble;
        said.setForeground(new Color(trouble ? colors.error() : colors.secondary()));
        said.setText(LiteralText.of(words));
        said.requestLayout();
    }
}
