// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.core.rules.Severity;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.Stage;
import candor.process.ui.ProcessTexts;
import candor.process.ui.overview.Rows.Empty;
import candor.process.ui.overview.Rows.Row;
import candor.workbench.findings.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of each list of an overview, with where a click on one leads, and what stands in a list that has none. */
final class OverviewRows {

    private static final int MOST_PERSONS = 8;

    private final OverviewWords words;
    private final Ways ways;

    OverviewRows(OverviewWords words, Ways ways) {
        this.words = words;
        this.ways = ways;
    }

    /** The words of the link of a first step. */
    String words(FirstStep step) {
        return words.first(step);
    }

    /** Where the link of a first step leads. */
    Runnable way(FirstStep step) {
        return () -> ways.first(step);
    }

    List<Row> stages(Overview overview) {
        List<Row> rows = new ArrayList<>();
        for (StageState state : overview.stages()) {
            boolean last = rows.size() == overview.stages().size() - 1;
            rows.add(new Row(words.stage(state, last), () -> ways.stage(state.stage())));
        }
        return rows;
    }

    List<Row> figures(Overview overview) {
        List<Figure> all = List.of(
                figure("talks", Stage.TALKS, () -> ways.view(Stage.TALKS)),
                figure("opinions", Stage.OPINIONS, () -> ways.view(Stage.OPINIONS)),
                figure("materials", Stage.EXAMINATIONS, () -> ways.view(Stage.EXAMINATIONS)),
                figure("criticisms", Stage.MEETING, () -> ways.list(Literals.DOSSIER__CRITICISMS)),
                figure("problems", Stage.RECTIFICATION, this::problems));
        List<FigureCaption> row = all.stream().map(Figure::caption).toList();
        return all.stream()
                .map(one -> new Row(
                        new FigureFace(
                                one.caption(), row, overview.stage(one.stage()).progress()),
                        one.way()))
                .toList();
    }

    private static Figure figure(String key, Stage stage, Runnable way) {
        String text = "overview.figure." + key;
        return new Figure(new FigureCaption(ProcessTexts.get(text), ProcessTexts.get(text + ".about")), stage, way);
    }

    /** A figure of a stage before its number is known. */
    private record Figure(FigureCaption caption, Stage stage, Runnable way) {}

    private void problems() {
        ways.list(Literals.DOSSIER__PROBLEMS);
    }

    List<Row> due(Overview overview) {
        return overview.due().stream()
                .map(one -> new Row(words.due(one), () -> ways.due(one)))
                .toList();
    }

    Empty nothingDue(Overview overview) {
        return said(ProcessTexts.get(overview.date() == null ? "overview.due.noDate" : "overview.due.none"));
    }

    List<Row> ledger(Overview overview) {
        return overview.ledger().days().isEmpty()
                ? List.of()
                : List.of(new Row(words.ledger(overview.ledger()), this::problems));
    }

    Empty nothingRegistered(Overview overview) {
        int undated = overview.ledger().undated();
        return undated > 0
                ? new Empty(
                        ProcessTexts.get("overview.ledger.undated", undated),
                        ProcessTexts.get("overview.ledger.date"),
                        this::problems)
                : new Empty(
                        ProcessTexts.get("overview.ledger.none"),
                        ProcessTexts.get("overview.ledger.first"),
                        this::problems);
    }

    List<Row> behind(Overview overview) {
        return overview.behind().stream()
                .limit(MOST_PERSONS)
                .map(one -> new Row(words.behind(one), () -> ways.behind(one)))
                .toList();
    }

    Empty nobodyBehind(Overview overview) {
        return overview.members() == 0
                ? new Empty(
                        ProcessTexts.get("overview.behind.noMembers"),
                        ProcessTexts.get("overview.behind.first"),
                        () -> ways.list(Literals.DOSSIER__PERSONS))
                : said(ProcessTexts.get("overview.behind.none"));
    }

    List<Row> findings(Overview overview) {
        Counts counts = overview.findings();
        return Stream.of(Severity.values())
                .filter(severity -> counts.of(severity) > 0)
                .map(severity ->
                        new Row(new FindingFace(severity, counts.words(severity)), () -> ways.findings(severity)))
                .toList();
    }

    /** Findings and deadlines are one account: that nothing was found is not said as if nothing was late. */
    Empty noFindings(Overview overview) {
        if (!overview.checked()) {
            return said(ProcessTexts.get("overview.findings.checking"));
        }
        return said(
                overview.overdue() > 0
                        ? ProcessTexts.get("overview.findings.late", overview.overdue())
                        : ProcessTexts.get("overview.findings.none"));
    }

    private static Empty said(String text) {
        return new Empty(text, "", null);
    }
}
