// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.base.text.Text;
import candor.forms.FormLabels;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.planning.talks.TalkCell;
import candor.planning.talks.TalkMatters;
import candor.planning.talks.TalkState;
import candor.planning.ui.PlanningTexts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What talks, their people and their states are called; labels of the metamodel where it has one. */
final class TalkWords {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M-dd");

    private final FormLabels labels;
    private final Dossier dossier;

    TalkWords(FormLabels labels, Dossier dossier) {
        this.labels = labels;
        this.dossier = dossier;
    }

    static String name(Person person) {
        return person == null || person.getName() == null ? PlanningTexts.get("talks.nobody") : person.getName();
    }

    /** The two of a cell. */
    static String pair(TalkCell cell) {
        return PlanningTexts.get("talks.pair", name(cell.member()), partner(cell));
    }

    private static String partner(TalkCell cell) {
        if (cell.branch() != null && cell.talk() == null) {
            return PlanningTexts.get("talks.representative", text(cell.branch().getName()));
        }
        if (cell.candidates().size() > 1) {
            return any(cell.requirement().kind());
        }
        return cell.partner() == null && cell.department() != null
                ? PlanningTexts.get("talks.head", text(cell.department().getName()))
                : name(cell.partner());
    }

    /** What the people are called together with any one of whom a talk is enough. */
    static String any(TalkKind kind) {
        return PlanningTexts.get(kind == TalkKind.COMMITTEE_MEMBER ? "talks.anyCommittee" : "talks.anyMember");
    }

    /** A day as it stands in a cell: the year is that of the campaign. */
    static String day(Talk talk) {
        LocalDate day = talk == null ? null : talk.getHeldOn() != null ? talk.getHeldOn() : talk.getPlannedOn();
        return day == null ? "" : SHORT.format(day);
    }

    /** How far the talk of a cell has come, with its day. */
    static String state(TalkCell cell, LocalDate today) {
        Talk talk = cell.talk();
        return switch (cell.state(today)) {
            case NOT_REQUIRED -> PlanningTexts.get("talks.notRequired");
            case MISSING -> missing(cell);
            case PLANNED ->
                talk.getPlannedOn() == null
                        ? PlanningTexts.get("talks.planned.undated")
                        : PlanningTexts.get("talks.planned.on", talk.getPlannedOn());
            case LATE -> PlanningTexts.get("talks.late.on", talk.getPlannedOn());
            case INCOMPLETE, HELD -> PlanningTexts.get("talks.held.on", talk.getHeldOn());
        };
    }

    static String missing(TalkCell cell) {
        if (cell.partner() == null) {
            return PlanningTexts.get(cell.department() == null ? "talks.unrepresented" : "talks.headless");
        }
        return PlanningTexts.get("talks.missing");
    }

    /** What a state is called in the legend. */
    static String state(TalkState state) {
        return switch (state) {
            case NOT_REQUIRED -> PlanningTexts.get("talks.notRequired");
            case MISSING -> PlanningTexts.get("talks.missing");
            case PLANNED -> PlanningTexts.get("talks.planned");
            case LATE -> PlanningTexts.get("talks.late");
            case INCOMPLETE -> PlanningTexts.get("talks.incomplete");
            case HELD -> PlanningTexts.get("talks.held");
        };
    }

    /** A cell in one sentence, for those who hear it. */
    String sentence(TalkCell cell, LocalDate today) {
        String lacking = lacking(cell);
        String said = PlanningTexts.get("talks.cell", pair(cell), state(cell, today));
        return lacking.isEmpty() ? said : PlanningTexts.get("talks.cell", said, lacking);
    }

    /** All about a cell: who, of which kind, when and where, what is missing. */
    String tip(TalkCell cell, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add(pair(cell));
        if (cell.isRequired()) {
            lines.add(kind(cell.requirement().kind()));
        }
        Talk talk = cell.talk();
        List<String> facts = new ArrayList<>(List.of(state(cell, today)));
        if (talk != null && !text(talk.getVenue()).isEmpty()) {
            facts.add(talk.getVenue());
        }
        if (talk != null && talk.getMinutes() > 0) {
            facts.add(PlanningTexts.get("talks.minutes", talk.getMinutes()));
        }
        lines.add(String.join(PlanningTexts.get("talks.comma"), facts));
        if (!lacking(cell).isEmpty()) {
            lines.add(lacking(cell));
        }
        return String.join("\n", lines);
    }

    /** What a talk that was held has not talked through; empty where nothing is missing. */
    private String lacking(TalkCell cell) {
        if (cell.talk() == null || cell.talk().getHeldOn() == null) {
            return "";
        }
        String matters = Text.list(
                TalkMatters.missing(cell.talk()).stream()
                        .map(matter -> labels.feature(dossier, matter))
                        .toList(),
                Locale.getDefault());
        return matters.isEmpty() ? "" : PlanningTexts.get("talks.lacking", matters);
    }

    /** What a kind of talk is called. */
    String kind(TalkKind kind) {
        return labels.literal(dossier, Literals.TALK__KINDS, Literals.TALK_KIND.getEEnumLiteral(kind.getValue()));
    }

    static String text(String value) {
        return value == null ? "" : value;
    }
}
