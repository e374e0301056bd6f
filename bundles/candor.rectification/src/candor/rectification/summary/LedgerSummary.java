// SPDX-License-Identifier: EPL-2.0
package candor.rectification.summary;

import candor.base.text.Messages;
import candor.export.SummaryMember;
import candor.export.SummaryType;
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
import candor.model.meeting.ProblemOrigin;
import candor.model.query.LedgerTotals;
import candor.model.query.ProblemStanding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/**
 * The ledgers of many dossiers as one workbook. The first sheet has every problem, the second the totals by body, origin and standing, the third the
 * files that could not be read. Each row is written when its dossier is read, and only the totals of each body are kept. Of the problems of single
 * members the workbook says only how many there are and where they stand.
 */
@Component(service = SummaryType.class)
public final class LedgerSummary implements SummaryType {

    private static final Messages WORDS = Messages.of(LedgerSummary.class, Locale.SIMPLIFIED_CHINESE);
    private static final String SEPARATOR = "\\|";

    /** Widths of the columns, in characters, of a problem, of totals, of a file. */
    private static final List<Double> LINE = List.of(24.0, 7.0, 11.0, 46.0, 8.0, 20.0, 11.0, 9.0, 8.0, 17.0, 18.0);

    private static final List<Double> FILE = List.of(50.0, 80.0);
    private static final double NAME = 26;
    private static final double YEAR = 8;
    private static final double FIGURE = 11;

    @Override
    public String id() {
        return "ledger-summary";
    }

    @Override
    public String label(Locale locale) {
        return Messages.of(LedgerSummary.class, locale).get("document.ledger-summary");
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public Set<Audience> audiences() {
        return Set.of(Audience.INTERNAL, Audience.SUPERIOR);
    }

    @Override
    public void write(Iterator<SummaryMember> members, Audience audience, OutputStream out) throws IOException {
        List<BodyLedger> bodies = new ArrayList<>();
        List<SummaryMember> unread = new ArrayList<>();
        XlsxWriter.write(
                new Metadata(label(Locale.SIMPLIFIED_CHINESE), "", Locale.SIMPLIFIED_CHINESE),
                List.of(
                        sheet("ledger", LINE, columns("summary.columns"), rows -> {
                            while (members.hasNext()) {
                                SummaryMember member = members.next();
                                if (member.isRead()) {
                                    bodies.add(lines(BodyLedger.of(member.dossier()), audience, rows));
                                } else {
                                    unread.add(member);
                                }
                            }
                        }),
                        sheet("totals", totalsWidths(), totalsColumns(), rows -> totals(bodies, rows)),
                        sheet("unread", FILE, columns("summary.unread.columns"), rows -> unread(unread, rows))),
                out);
    }

    private static WorkbookSheet sheet(String key, List<Double> widths, List<String> columns, WorkbookSheet.Rows rows) {
        String name = WORDS.get("summary." + key);
        return new WorkbookSheet(name, WORDS.get("summary.title." + key), List.of(), true, widths, columns, rows);
    }

    private static List<String> columns(String key) {
        return Arrays.asList(WORDS.get(key).split(SEPARATOR));
    }

    private static List<String> totalsColumns() {
        return Stream.of(
                        columns("summary.totals.columns").stream(),
                        Stream.of(ProblemOrigin.values()).map(ModelLabels.instance()::name),
                        Stream.of(ProblemStanding.values()).map(LedgerSummary::name))
                .flatMap(names -> names)
                .toList();
    }

    private static List<Double> totalsWidths() {
        List<Double> widths = new ArrayList<>(List.of(NAME, YEAR));
        while (widths.size() < totalsColumns().size()) {
            widths.add(FIGURE);
        }
        return widths;
    }

    private static String name(ProblemStanding standing) {
        return StandingNames.of(standing, Locale.SIMPLIFIED_CHINESE);
    }

    private static BodyLedger lines(BodyLedger ledger, Audience audience, RowWriter rows) throws IOException {
        for (ProblemLine line : ledger.lines()) {
            rows.row(List.of(
                    body(ledger),
                    year(ledger),
                    new Words(line.number()),
                    new Words(line.ofTeam() || audience == Audience.INTERNAL ? line.text() : WORDS.get("summary.own")),
                    new Words(WORDS.get(line.ofTeam() ? "summary.team" : "summary.person")),
                    new Words(ModelLabels.instance().name(line.origin())),
                    line.carried() ? new Words(WORDS.get("summary.carried")) : CellValue.EMPTY,
                    new Count(line.measures()),
                    new Share(line.percent()),
                    line.dueOn()
                            .filter(due -> !due.isBefore(CellValue.FIRST_DAY))
                            .<CellValue>map(Day::new)
                            .orElse(CellValue.EMPTY),
                    new Words(name(line.standing()))));
        }
        return ledger.withoutLines();
    }

    private static CellValue body(BodyLedger ledger) {
        return new Words(ledger.body().isEmpty() ? WORDS.get("summary.unknown") : ledger.body());
    }

    private static CellValue year(BodyLedger ledger) {
        return ledger.year() > 0 ? new Count(ledger.year()) : CellValue.EMPTY;
    }

    private static void totals(List<BodyLedger> bodies, RowWriter rows) throws IOException {
        LedgerTotals all = LedgerTotals.none();
        for (BodyLedger body : bodies) {
            rows.row(cells(body(body), year(body), body.totals()));
            all = all.plus(body.totals());
        }
        rows.total(cells(new Words(WORDS.get("summary.sum")), CellValue.EMPTY, all));
        rows.note(WORDS.get("summary.note", bodies.size(), Integer.toString(all.problems())));
        List<String> repeated = BodyLedger.repeated(bodies);
        if (!repeated.isEmpty()) {
            rows.note(RepeatedBodies.warning(repeated, Locale.SIMPLIFIED_CHINESE));
        }
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

    private static void unread(List<SummaryMember> members, RowWriter rows) throws IOException {
        for (SummaryMember member : members) {
            rows.row(List.of(new Words(member.file().toString()), new Words(member.trouble())));
        }
        rows.note(WORDS.get(members.isEmpty() ? "summary.unread.none" : "summary.unread.note", members.size()));
    }
}
