// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import candor.base.text.Messages;
import candor.export.Collective;
import candor.export.document.Audience;
import candor.export.values.ModelLabels;
import candor.gongwen.document.Metadata;
import candor.gongwen.xlsx.CellValue;
import candor.gongwen.xlsx.CellValue.Count;
import candor.gongwen.xlsx.CellValue.Day;
import candor.gongwen.xlsx.CellValue.Share;
import candor.gongwen.xlsx.CellValue.Words;
import candor.gongwen.xlsx.RowWriter;
import candor.gongwen.xlsx.WorkbookSheet;
import candor.gongwen.xlsx.XlsxWriter;
import candor.model.meeting.Dossier;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.SubjectScope;
import candor.model.query.Ledger;
import candor.model.query.LedgerDays;
import candor.model.query.LedgerTotals;
import candor.model.query.ProblemStanding;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The ledgers of many dossiers as one workbook: every problem on the first sheet, totals by body, origin and standing on the second, files that
 * could not be read on the third. Names of persons are left out: it goes to readers of many bodies. Rows are written as dossiers are
 * read; kept are the totals of each body alone.
 */
final class LedgerSummary implements Collective {

    private static final Messages WORDS = Messages.of(LedgerSummary.class, Locale.SIMPLIFIED_CHINESE);
    private static final double NARROW = 16;
    private static final double WIDE = 36;

    /** The totals of one dossier. */
    private record Line(String body, int year, LedgerTotals totals) {}

    @Override
    public void write(Iterable<Member> members, Audience audience, OutputStream out) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<Member> unread = new ArrayList<>();
        List<WorkbookSheet> sheets = List.of(
                sheet("ledger", columns("summary.columns"), rows -> {
                    for (Member member : members) {
                        if (member.dossier() == null) {
                            unread.add(member);
                        } else {
                            lines.add(add(member.dossier(), rows));
                        }
                    }
                }),
                sheet("totals", totalsColumns(), rows -> totals(lines, rows)),
                sheet("unread", columns("summary.unread.columns"), rows -> {
                    for (Member member : unread) {
                        rows.row(List.of(new Words(member.name()), new Words(member.trouble())));
                    }
                }));
        XlsxWriter.write(new Metadata(WORDS.get("summary.title"), "", Locale.SIMPLIFIED_CHINESE), sheets, out);
    }

    private static WorkbookSheet sheet(String key, List<String> columns, WorkbookSheet.Rows rows) {
        List<Double> widths = new ArrayList<>(Collections.nCopies(columns.size(), NARROW));
        if (key.equals("unread")) {
            Collections.fill(widths, WIDE);
        }
        widths.set(0, WIDE);
        if (key.equals("ledger")) {
            widths.set(3, WIDE);
        }
        return new WorkbookSheet(
                WORDS.get("summary." + key), WORDS.get("summary.title"), List.of(), true, widths, columns, rows);
    }

    private static List<String> columns(String key) {
        return Arrays.asList(WORDS.get(key).split("\\|"));
    }

    private static List<String> totalsColumns() {
        List<String> columns = new ArrayList<>(columns("summary.totals.columns"));
        for (ProblemOrigin origin : ProblemOrigin.values()) {
            columns.add(ModelLabels.instance().name(origin));
        }
        for (ProblemStanding standing : ProblemStanding.values()) {
            columns.add(WORDS.get("standing." + standing));
        }
        return columns;
    }

    private static Line add(Dossier dossier, RowWriter rows) throws IOException {
        LocalDate day = LedgerDays.latest(dossier).orElse(LocalDate.MIN);
        String body = body(dossier);
        for (Problem problem : dossier.getProblems()) {
            List<CellValue> row = new ArrayList<>(List.<CellValue>of(
                    new Words(body),
                    new Count(dossier.getYear()),
                    text(problem.getNumber()),
                    text(problem.getSummary()),
                    new Words(WORDS.get(problem.getScope() == SubjectScope.TEAM ? "summary.team" : "summary.person")),
                    new Words(
                            problem.getOrigin() == null
                                    ? ""
                                    : ModelLabels.instance().name(problem.getOrigin())),
                    problem.getCarriedFrom() == null ? CellValue.EMPTY : new Words(WORDS.get("summary.carried")),
                    new Count(problem.getMeasures().size()),
                    new Share(Ledger.percent(problem))));
            row.add(Ledger.nextDeadline(problem)
                    .filter(due -> !due.isBefore(CellValue.FIRST_DAY))
                    .<CellValue>map(Day::new)
                    .orElse(CellValue.EMPTY));
            row.add(new Words(WORDS.get("standing." + ProblemStanding.of(problem, day))));
            rows.row(row);
        }
        return new Line(body, dossier.getYear(), LedgerTotals.of(dossier.getProblems(), day));
    }

    private static String body(Dossier dossier) {
        String name = dossier.getOrganization() == null
                ? null
                : dossier.getOrganization().getShortName();
        return name == null ? WORDS.get("summary.unknown") : name;
    }

    private static Words text(String text) {
        return new Words(text == null ? "" : text);
    }

    private static void totals(List<Line> lines, RowWriter rows) throws IOException {
        LedgerTotals all = LedgerTotals.none();
        for (Line line : lines) {
            rows.row(cells(new Words(line.body()), new Count(line.year()), line.totals()));
            all = all.plus(line.totals());
        }
        rows.total(cells(new Words(WORDS.get("summary.sum")), CellValue.EMPTY, all));
        rows.note(WORDS.get("summary.note", lines.size(), Integer.toString(all.problems())));
    }

    private static List<CellValue> cells(CellValue body, CellValue year, LedgerTotals totals) {
        List<CellValue> cells =
                new ArrayList<>(List.of(body, year, new Count(totals.problems()), new Count(totals.carried())));
        for (ProblemOrigin origin : ProblemOrigin.values()) {
            cells.add(new Count(totals.from(origin)));
        }
        for (ProblemStanding standing : ProblemStanding.values()) {
            cells.add(new Count(totals.at(standing)));
        }
        return cells;
    }
}
