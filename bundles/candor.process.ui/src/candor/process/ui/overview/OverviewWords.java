// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.FormLabels;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.model.query.LedgerHistory;
import candor.model.query.Stage;
import candor.process.ui.ProcessTexts;
import candor.workbench.place.Place;
import candor.workbench.place.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An overview in the words of the program's language. */
final class OverviewWords {

    private static final String BETWEEN = " · ";

    /** Characters that the name of a place may have behind that of its field. */
    private static final int PLACE = 12;

    private final Dossier dossier;
    private final FormLabels labels;
    private final PlaceNames places;

    OverviewWords(Dossier dossier, FormLabels labels, PlaceNames places) {
        this.dossier = dossier;
        this.labels = labels;
        this.places = places;
    }

    /** A first step: in words of its own, else the label of the field and where that is. */
    String first(FirstStep step) {
        if (!step.key().isEmpty()) {
            return ProcessTexts.get("overview.first." + step.key());
        }
        String field = labels.feature(step.object(), step.feature());
        return step.column() == null
                ? ProcessTexts.get("overview.first.field", field, places.shortName(Place.of(step.object()), PLACE))
                : ProcessTexts.get("overview.first.column", field, labels.feature(step.object(), step.column()));
    }

    /** Key of the group of fields in which a stage is entered. */
    static String key(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    StageFace stage(StageState state, boolean last) {
        return new StageFace(
                labels.group(dossier, key(state.stage())),
                state.standing(),
                standing(state.standing()),
                state.day() == null ? "" : state.day().toString(),
                last);
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case NOT_STARTED -> ProcessTexts.get("overview.standing.notStarted");
            case RUNNING -> ProcessTexts.get("overview.standing.running");
            case OVERDUE -> ProcessTexts.get("overview.standing.overdue");
            case DONE -> ProcessTexts.get("overview.standing.done");
        };
    }

    DueFace due(Due due) {
        // A measure is no event of the time line.
        String kind = due.kind() == null ? "MEASURE" : due.kind().name();
        String name = ProcessTexts.get("overview.event." + kind);
        if (due.title() != null) {
            name = ProcessTexts.get("overview.said", name, due.title());
        } else if (due.progress().needed() > 1) {
            name += "  " + due.progress().done() + " / " + due.progress().needed();
        }
        return new DueFace(
                name,
                left(due.daysLeft()),
                due.day() + BETWEEN + ProcessTexts.get("overview.todo." + kind),
                due.isOverdue());
    }

    private static String left(long days) {
        if (days == 0) {
            return ProcessTexts.get("overview.due.today");
        }
        return ProcessTexts.get(days > 0 ? "overview.due.left" : "overview.due.over", String.valueOf(Math.abs(days)));
    }

    BehindFace behind(Behind behind) {
        List<String> left = new ArrayList<>();
        if (behind.talks() > 0) {
            left.add(ProcessTexts.get("overview.behind.talks", behind.talks()));
        }
        if (behind.material()) {
            left.add(ProcessTexts.get("overview.behind.material"));
        }
        if (behind.measures() > 0) {
            left.add(ProcessTexts.get("overview.behind.measures", behind.measures()));
        }
        return new BehindFace(name(behind.person()), String.join(BETWEEN, left));
    }

    private static String name(Person person) {
        return person.getName() == null || person.getName().isBlank()
                ? ProcessTexts.get("overview.behind.unnamed")
                : person.getName();
    }

    LedgerFace ledger(LedgerHistory history) {
        LedgerHistory.Day last = history.days().getLast();
        String words = ProcessTexts.get(
                "overview.ledger.words",
                history.days().getFirst().date().toString(),
                last.date().toString(),
                last.registered(),
                last.closed(),
                last.registered() - last.closed());
        return new LedgerFace(
                history,
                ProcessTexts.get("overview.ledger.registered", last.registered()),
                ProcessTexts.get("overview.ledger.closed", last.closed()),
                words);
    }
}
