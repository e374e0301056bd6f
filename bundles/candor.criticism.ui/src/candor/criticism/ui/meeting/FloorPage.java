// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.criticism.conduct.Pace;
import candor.criticism.conduct.Turn;
import candor.criticism.ui.CriticismTexts;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Person;
import candor.model.meeting.UtteranceKind;
import candor.model.query.MeetingWords;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One turn: the item of the agenda, who speaks, a field for what is said, and by which keys others get the floor. */
final class FloorPage implements MeetingPage {
    /** Keys of those who can get the floor, held with Alt: ten figures, then letters. */
    private static final String KEYS = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** So many stand below each other; more of them stand in a second and a third column. */
    private static final int COLUMN = 12;

    private static final int COLUMN_WIDTH = 130;

    private final MeetingDesk desk;
    private final ItemNames names;
    private final MeetingLook look;
    private final Composite area;
    private final Label item;
    private final Label time;
    private final Label who;
    private final Label hint;
    private final Text words;
    private final Label floor;
    private final List<Label> people;
    private boolean showing;

    FloorPage(Composite parent, MeetingDesk desk, ItemNames names, MeetingLook look) {
        this.desk = desk;
        this.names = names;
        this.look = look;
        area = look.area(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .spacing(4 * FormKit.GRID, FormKit.GRID)
                .applyTo(area);
        item = look.label(area, "meeting.item", look.words, look.colors.secondary());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(item);
        time = look.label(area, "meeting.pace", look.words, look.colors.secondary());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(time);
        who = look.label(area, "meeting.who", look.title, look.colors.text());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(who);
        hint = look.label(area, "meeting.hint", look.small, look.colors.secondary());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(hint);
        Composite paper = look.framed(area);
        words = new Text(paper, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        words.setFont(look.words);
        FormKit.identify(words, "meeting.words");
        FormKit.name(words, CriticismTexts.get("meeting.words"));
        words.addListener(SWT.Modify, event -> typed());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(paper.getParent());
        Composite others = look.area(area);
        int columns = Math.ceilDiv(KEYS.length(), COLUMN);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .spacing(2 * FormKit.GRID, FormKit.GRID / 2)
                .applyTo(others);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(others);
        floor = look.label(others, "meeting.others", look.small, look.colors.text());
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .hint(2 * COLUMN_WIDTH, SWT.DEFAULT)
                .applyTo(floor);
        people = IntStream.range(0, columns)
                .mapToObj(column -> look.label(others, "meeting.others." + column, look.small, look.colors.text()))
                .toList();
        people.forEach(label -> GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(label));
        refresh();
    }

    @Override
    public Composite control() {
        return area;
    }

    @Override
    public void setFocus() {
        words.setFocus();
        words.setSelection(words.getCharCount());
    }

    @Override
    public String keys() {
        return CriticismTexts.get(desk.criticised() == null ? "meeting.keys" : "meeting.keys.criticism");
    }

    @Override
    public void refresh() {
        Turn turn = desk.current();
        if (turn == null) {
            item.setText("");
            who.setText(LiteralText.of(CriticismTexts.get("meeting.noAgenda")));
            words.setEnabled(false);
            return;
        }
        List<AgendaItem> agenda = desk.dossier().getMeeting().getAgenda();
        item.setText(LiteralText.of(CriticismTexts.get(
                "meeting.item", agenda.indexOf(turn.item()) + 1, agenda.size(), names.of(turn.item()))));
        who.setText(LiteralText.of(heading(turn)));
        showPeople();
        showWords();
        // What the field holds by now decides what is said of it.
        hint.setText(LiteralText.of(hint(turn)));
        tick();
        area.layout(true, true);
    }

    /** Shows how long the item has taken by now. */
    void tick() {
        if (desk.current() == null) {
            return;
        }
        Pace pace = desk.pace();
        String text = pace.planned() == 0
                ? CriticismTexts.get("meeting.pace.unplanned", pace.spent())
                : pace.over() > 0
                        ? CriticismTexts.get("meeting.pace.over", pace.spent(), pace.planned(), pace.over())
                        : CriticismTexts.get("meeting.pace", pace.spent(), pace.planned());
        if (!text.equals(time.getText())) {
            time.setText(text);
            time.setForeground(new Color(pace.over() > 0 ? look.colors.warning() : look.colors.secondary()));
            area.layout(new Control[] {time});
        }
    }

    private void showWords() {
        String text = desk.text();
        if (!text.equals(words.getText())) {
            showing = true;
            words.setText(text);
            words.setSelection(words.getCharCount());
            showing = false;
        }
    }

    private void typed() {
        if (!showing) {
            desk.type(words.getText());
            hint.setText(LiteralText.of(hint(desk.current())));
        }
    }

    private String heading(Turn turn) {
        String name = name(turn.person());
        if (turn.kind() == UtteranceKind.EXAMINATION && turn.item().getKind() == AgendaKind.TEAM_EXAMINATION) {
            return CriticismTexts.get(
                    "meeting.turn.TEAM", name, MeetingWords.of(desk.dossier()).get("team"));
        }
        return turn.kind() == UtteranceKind.CRITICISM
                ? CriticismTexts.get("meeting.turn.CRITICISM", name, name(turn.addressee()))
                : CriticismTexts.get("meeting.turn." + turn.kind(), name);
    }

    private String hint(Turn turn) {
        String state = CriticismTexts.get(
                desk.isRecorded()
                        ? "meeting.hint.recorded"
                        : words.getText().isBlank() && desk.text().isBlank()
                                ? "meeting.hint.empty"
                                : "meeting.hint.prepared");
        return turn.reader() == null ? state : CriticismTexts.get("meeting.hint.read", name(turn.reader()), state);
    }

    private void showPeople() {
        List<Turn> others = desk.others();
        boolean critics = desk.criticised() != null;
        floor.setText(
                others.isEmpty()
                        ? critics ? CriticismTexts.get("meeting.others.none") : ""
                        : CriticismTexts.get(critics ? "meeting.others.critics" : "meeting.others.floor"));
        int last = Math.min(others.size(), KEYS.length());
        for (int column = 0; column < people.size(); column++) {
            people.get(column)
                    .setText(IntStream.range(0, last)
                            .skip((long) column * COLUMN)
                            .limit(COLUMN)
                            .mapToObj(place -> CriticismTexts.get(
                                    "meeting.others.one",
                                    KEYS.charAt(place),
                                    name(others.get(place).person())))
                            .collect(Collectors.joining("\n")));
        }
    }

    private static String name(Person person) {
        return person == null
                ? CriticismTexts.get("matrix.unnamed")
                : Objects.requireNonNullElse(person.getName(), CriticismTexts.get("matrix.unnamed"));
    }

    @Override
    public boolean key(Event event) {
        if (desk.current() == null) {
            return false;
        }
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.PAGE_DOWN -> move(shift, 1);
            case SWT.PAGE_UP -> move(shift, -1);
            case SWT.F3 -> desk.goToAnswer();
            default -> {
                return (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT && choose(event.keyCode);
            }
        }
        refresh();
        return true;
    }

    private void move(boolean items, int places) {
        if (items) {
            desk.stepItem(places);
        } else {
            desk.step(places);
        }
    }

    private boolean choose(int key) {
        int place = KEYS.indexOf(Character.toUpperCase((char) key));
        List<Turn> others = desk.others();
        if (place < 0 || place >= others.size()) {
            return false;
        }
        desk.choose(others.get(place));
        refresh();
        return true;
    }

    /** Puts down what was said; false where nobody is next. */
    boolean finish() {
        boolean more = desk.finish(words.getText());
        refresh();
        return more;
    }
}
