// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.profile.DossierFactory;
import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.edit.GuardedDomain;
import candor.edit.GuardedDomains;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.model.meeting.Closure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Milestone;
import candor.model.meeting.Opinion;
import candor.model.meeting.Postponement;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProgressEntry;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Reopening;
import candor.model.meeting.Solicitation;
import candor.model.query.Ledger;
import candor.model.query.LedgerTotals;
import candor.model.query.ProblemStanding;
import candor.process.testing.FlowText;
import candor.rectification.ledger.LedgerEdits;
import candor.rectification.ledger.ProgressEdits;
import candor.rectification.summary.BodyLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five years of one office: each dossier begins from the one before and is worked in, and is counted here by other means than the program's. */
class FiveYearsTest {

    private static final int YEARS = 5;
    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;

    @TempDir
    private Path folder;

    private final MeetingStore store = new MeetingStore();
    private final DossierFactory factory = new DossierFactory(store);

    @Test
    void whatIsLeftOpenGoesOnForFiveYearsAndEveryFigureIsThatOfTheModel() throws Exception {
        DossierDocument document = Samples.open(store);
        String neverDone = open(document.dossier()).getFirst().getSummary();
        for (int i = 0; i < YEARS; i++) {
            Dossier dossier = document.dossier();
            work(dossier, neverDone);
            assertThat(BodyLedger.of(dossier).totals())
                    .as("totals of %d", dossier.getYear())
                    .isEqualTo(counted(dossier));
            document = kept(document);
            DossierDocument next = factory.createFrom(document);
            assertThat(next.dossier().getProblems())
                    .as("what %d left open", dossier.getYear())
                    .extracting(problem -> next.id(problem.getCarriedFrom()))
                    .containsExactlyElementsOf(
                            open(document.dossier()).stream().map(document::id).toList());
            assertThat(reported(next.dossier())).contains(figures(document.dossier()));
            document = next;
        }
        Problem followed = document.dossier().getProblems().stream()
                .filter(problem -> neverDone.equals(problem.getSummary()))
                .findFirst()
                .orElseThrow();
        assertThat(Ledger.chain(followed).stream()
                        .map(Problem::eContainer)
                        .filter(PreviousMeeting.class::isInstance)
                        .map(meeting -> ((PreviousMeeting) meeting).getYear()))
                .startsWith(2025, 2024, 2023, 2022, 2021);
    }

    /** What is read from a file that it was written to. */
    private DossierDocument kept(DossierDocument document) throws Exception {
        Path file = folder.resolve("year.meeting");
        store.save(document, file);
        return store.open(file);
    }

    private static List<Problem> open(Dossier dossier) {
        return dossier.getProblems().stream()
                .filter(problem -> problem.getState() != ProgressState.DONE
                        && (problem.getClosure() == null || problem.getClosure().getDate() == null))
                .toList();
    }

    /** A year's work: problems are done, closed, put off, taken up again, left late; new ones come. */
    private static void work(Dossier dossier, String neverDone) {
        LocalDate today = LocalDate.of(dossier.getYear() + 1, 11, 30);
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        GuardedDomain domain = new GuardedDomains().of(dossier.eResource().getResourceSet());
        ProgressEdits progress = new ProgressEdits(domain);
        List<Problem> open = open(dossier).stream()
                .filter(problem -> !neverDone.equals(problem.getSummary()))
                .toList();
        for (Measure measure : open.getFirst().getMeasures()) {
            ProgressEntry entry = MAKE.createProgressEntry();
            entry.setDate(today);
            entry.setPercent(100);
            domain.getCommandStack().execute(progress.report(measure, entry, "登记进展"));
        }
        domain.getCommandStack().execute(progress.close(open.getFirst(), closure(today), "销号"));

        Solicitation round = MAKE.createSolicitation();
        for (String text : List.of("甲", "乙", "丙", "丁")) {
            Opinion opinion = MAKE.createOpinion();
            opinion.setText(dossier.getYear() + "年征求到的意见" + text);
            round.getOpinions().add(opinion);
        }
        dossier.getSolicitations().add(round);
        int before = dossier.getProblems().size();
        domain.getCommandStack().execute(new LedgerEdits(domain, dossier, clock).adopt(round.getOpinions(), "列为问题"));
        List<Problem> found =
                dossier.getProblems().subList(before, dossier.getProblems().size());
        domain.getCommandStack().execute(progress.close(found.get(0), closure(today), "销号"));
        Reopening again = MAKE.createReopening();
        again.setDate(today);
        domain.getCommandStack().execute(progress.reopen(found.get(0), again, "重新启动"));
        domain.getCommandStack().execute(progress.move(found.get(1), ProgressState.LONG_TERM, "移动"));
        domain.getCommandStack().execute(progress.move(found.get(2), ProgressState.DONE, "移动"));
        Measure late = MAKE.createMeasure();
        late.setText("逐项制定办法");
        late.setDeadline(today.minusDays(2));
        found.get(3).getMeasures().add(late);
        Postponement put = MAKE.createPostponement();
        put.setApprovedOn(today.minusDays(3));
        put.setNewDeadline(today.minusDays(1));
        domain.getCommandStack().execute(progress.postpone(late, put, "延期"));
        domain.dispose();
    }

    private static Closure closure(LocalDate day) {
        Closure closure = MAKE.createClosure();
        closure.setDate(day);
        return closure;
    }

    private static LedgerTotals counted(Dossier dossier) {
        LocalDate last = days(dossier).last();
        Map<ProblemStanding, Integer> standings = new EnumMap<>(ProblemStanding.class);
        Map<ProblemOrigin, Integer> origins = new EnumMap<>(ProblemOrigin.class);
        int carried = 0;
        for (Problem problem : dossier.getProblems()) {
            standings.merge(standing(problem, last), 1, Integer::sum);
            origins.merge(problem.getOrigin(), 1, Integer::sum);
            carried += problem.getCarriedFrom() != null ? 1 : 0;
        }
        return new LedgerTotals(dossier.getProblems().size(), carried, origins, standings);
    }

    private static ProblemStanding standing(Problem problem, LocalDate last) {
        if (problem.getClosure() != null && problem.getClosure().getDate() != null) {
            return ProblemStanding.CLOSED;
        }
        boolean late = problem.getState() != ProgressState.DONE
                && problem.getMeasures().stream()
                        .anyMatch(measure -> measure.getDeadline() != null
                                && measure.getDeadline().compareTo(last) < 0
                                && (measure.getState() == ProgressState.NOT_STARTED
                                        || measure.getState() == ProgressState.IN_PROGRESS));
        return late
                ? ProblemStanding.OVERDUE
                : ProblemStanding.valueOf(problem.getState().name());
    }

    /** Every day that was entered anywhere below the problems. */
    private static TreeSet<LocalDate> days(Dossier dossier) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Problem problem : dossier.getProblems()) {
            Stream.ofNullable(problem.getRegisteredOn()).forEach(days::add);
            problem.eAllContents().forEachRemaining(part -> {
                switch (part) {
                    case Closure one -> add(days, one.getDate(), one.getAppliedOn());
                    case Reopening one -> add(days, one.getDate());
                    case ProgressEntry one -> add(days, one.getDate());
                    case Milestone one -> add(days, one.getReachedOn());
                    case Postponement one -> add(days, one.getApprovedOn());
                    default -> add(days);
                }
            });
        }
        return days;
    }

    private static void add(TreeSet<LocalDate> days, LocalDate... found) {
        Stream.of(found).filter(Objects::nonNull).forEach(days::add);
    }

    /** What the next meeting is told of the last one's problems. */
    private static String figures(Dossier dossier) {
        int all = dossier.getProblems().size();
        int left = open(dossier).size();
        return "查摆问题%d个，已完成整改%d个，尚未完成%d个，全部转入今年台账。".formatted(all, all - left, left);
    }

    private static String reported(Dossier next) throws Exception {
        DocumentType report = OwnRectificationDocuments.ALL.type("last-rectification");
        Copy copy = report.copies(next).getFirst();
        return FlowText.of(report.create(next, copy, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                .document());
    }
}
