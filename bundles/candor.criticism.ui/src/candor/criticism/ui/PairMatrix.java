// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import candor.criticism.conduct.Absentees;
import candor.criticism.conduct.Turn;
import candor.criticism.materials.PaperState;
import candor.forms.matrix.MatrixCell;
import candor.forms.matrix.MatrixData;
import candor.forms.matrix.MatrixHead;
import candor.forms.matrix.MatrixLegend;
import candor.forms.matrix.MatrixMark;
import candor.forms.matrix.MatrixSpot;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.Participation;
import candor.model.meeting.Person;
import candor.model.meeting.SubjectScope;
import candor.model.query.CriticismCoverage;
import candor.model.query.CriticismCoverage.Pair;
import candor.model.query.CriticismCoverage.State;
import candor.model.query.Leadership;
import candor.model.query.MeetingWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts who criticises whom into the form of a matrix, rows criticise columns, and finds the pair of a spot again. A branch that reviews its members
 * instead has no matrix, unless somebody has criticised somebody.
 */
final class PairMatrix {

    private static final List<State> LEGEND =
            List.of(State.ANSWERED, State.DELIVERED, State.PREPARED, State.EXCUSED, State.MISSING);

    private final Dossier dossier;
    private final boolean reviewed;
    private final List<Person> members;
    private final CriticismCoverage coverage;
    private final List<Pair> due;

    PairMatrix(Dossier dossier) {
        this.dossier = dossier;
        reviewed = isReviewed(dossier);
        members = reviewed ? List.of() : Leadership.of(dossier).members();
        coverage = reviewed ? new CriticismCoverage(List.of()) : CriticismCoverage.of(dossier);
        due = reviewed ? List.of() : CriticismCoverage.due(dossier).pairs();
    }

    private static boolean isReviewed(Dossier dossier) {
        return dossier.getMeeting() != null
                && MeetingWords.of(dossier).isOrganizational()
                && dossier.getCriticisms().isEmpty()
                && dossier.getMeeting().getAgenda().stream().anyMatch(item -> item.getKind() == AgendaKind.REVIEW);
    }

    /** The pair of a spot; none on the diagonal. */
    Optional<Pair> pair(MatrixSpot spot) {
        return spot.row() < members.size() && spot.column() < members.size()
                ? coverage.pairs().stream()
                        .filter(pair ->
                                pair.from() == members.get(spot.row()) && pair.to() == members.get(spot.column()))
                        .findFirst()
                : Optional.empty();
    }

    /** The outline of a member, on the diagonal; none elsewhere, and while there is no paper. */
    Optional<Examination> outline(MatrixSpot spot) {
        return spot.row() == spot.column() && spot.row() < members.size()
                ? outline(members.get(spot.row()))
                : Optional.empty();
    }

    private Optional<Examination> outline(Person member) {
        return dossier.getExaminations().stream()
                .filter(paper -> paper.getScope() == SubjectScope.PERSON && paper.getPerson() == member)
                .findFirst();
    }

    /** What the marks mean, with how many criticisms there are of each. */
    List<MatrixLegend.Entry> legend() {
        return LEGEND.stream()
                .map(state -> new MatrixLegend.Entry(
                        mark(state),
                        CriticismTexts.get(
                                "matrix.legend", CriticismTexts.get("matrix.state." + state), count(due, state))))
                .toList();
    }

    MatrixData data() {
        Map<MatrixSpot, MatrixCell> cells = new TreeMap<>();
        for (int place = 0; place < members.size(); place++) {
            cells.put(new MatrixSpot(place, place), own(members.get(place)));
        }
        for (Pair pair : coverage.pairs()) {
            cells.put(new MatrixSpot(members.indexOf(pair.from()), members.indexOf(pair.to())), show(pair));
        }
        return new MatrixData(
                members.stream()
                        .map(member -> head(member, pair -> pair.from() == member))
                        .toList(),
                members.stream()
                        .map(member -> head(member, pair -> pair.to() == member))
                        .toList(),
                cells,
                CriticismTexts.get("matrix.rowTotals"),
                CriticismTexts.get("matrix.columnTotals"),
                total(due));
    }

    /** One sentence about the whole. */
    String summary() {
        if (reviewed) {
            return CriticismTexts.get("matrix.review");
        }
        long answered = count(due, State.ANSWERED);
        return figures(answered) + absentees();
    }

    private String absentees() {
        List<Participation> absent = Absentees.of(dossier);
        return absent.isEmpty()
                ? ""
                : CriticismTexts.get(
                        "matrix.absent",
                        absent.stream()
                                .map(absentee -> CriticismTexts.get(
                                        Absentees.isTold(absentee) ? "matrix.absent.told" : "matrix.absent.untold",
                                        absentee.getPerson() == null
                                                ? CriticismTexts.get("matrix.unnamed")
                                                : name(absentee.getPerson())))
                                .collect(Collectors.joining(CriticismTexts.get("matrix.absent.and"))));
    }

    private String figures(long answered) {
        return members.size() < 2
                ? CriticismTexts.get("matrix.empty")
                : CriticismTexts.get(
                        MeetingWords.of(dossier).isOrganizational() ? "matrix.summary.branch" : "matrix.summary",
                        due.size(),
                        count(due, State.DELIVERED) + answered,
                        answered,
                        count(due, State.MISSING));
    }

    /** A member's examination of himself: no paper, being written, signed off, spoken. */
    private MatrixCell own(Person member) {
        Optional<Examination> paper = outline(member);
        boolean spoken = dossier.getMinutes() != null
                && dossier.getMinutes().getUtterances().stream()
                        .map(Turn::of)
                        .anyMatch(turn -> turn.isOwnExaminationOf(member));
        String state = spoken
                ? "spoken"
                : paper.isEmpty() ? "missing" : PaperState.isApproved(paper.get()) ? "final" : "draft";
        MatrixMark mark =
                switch (state) {
                    case "spoken" -> MatrixMark.DONE;
                    case "final" -> MatrixMark.PARTIAL;
                    case "draft" -> MatrixMark.PLANNED;
                    default -> MatrixMark.OPEN;
                };
        String said = CriticismTexts.get("matrix.own." + state);
        String words = CriticismTexts.get("matrix.own", name(member), said);
        return new MatrixCell(mark, CriticismTexts.get("matrix.self"), said, words, words);
    }

    private MatrixHead head(Person member, Predicate<Pair> which) {
        List<Pair> own = due.stream().filter(which).toList();
        boolean complete = own.stream().allMatch(pair -> settled(pair.state()));
        return new MatrixHead(name(member), "", total(own), complete, "");
    }

    /** What was said or need not be, of all that is due; nothing where nothing is. */
    private static String total(List<Pair> pairs) {
        return pairs.isEmpty()
                ? ""
                : pairs.stream().filter(pair -> settled(pair.state())).count() + "/" + pairs.size();
    }

    private static boolean settled(State state) {
        return state == State.ANSWERED || state == State.DELIVERED || state == State.EXCUSED;
    }

    private static long count(List<Pair> pairs, State state) {
        return pairs.stream().filter(pair -> pair.state() == state).count();
    }

    private static MatrixCell show(Pair pair) {
        String state = CriticismTexts.get("matrix.state." + pair.state());
        String words = CriticismTexts.get("matrix.cell", name(pair.from()), name(pair.to()), state);
        return new MatrixCell(mark(pair.state()), "", state, words, tip(words, pair.criticism()));
    }

    private static String tip(String words, Criticism criticism) {
        return criticism == null
                ? words
                : Stream.of(
                                words,
                                criticism.getProblem(),
                                criticism.getFacts(),
                                criticism.getSuggestion(),
                                criticism.getResponse(),
                                criticism.getExcuse())
                        .filter(line -> line != null && !line.isBlank())
                        .collect(Collectors.joining("\n"));
    }

    private static String name(Person person) {
        return person.getName() == null || person.getName().isBlank()
                ? CriticismTexts.get("matrix.unnamed")
                : person.getName();
    }

    /** The mark of a state. */
    static MatrixMark mark(State state) {
        return switch (state) {
            case MISSING -> MatrixMark.OPEN;
            case EXCUSED -> MatrixMark.EXCUSED;
            case PREPARED -> MatrixMark.PLANNED;
            case DELIVERED -> MatrixMark.PARTIAL;
            case ANSWERED -> MatrixMark.DONE;
        };
    }
}
