// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.export.values.ModelAddress.Target;
import candor.model.meeting.Dossier;
import candor.model.query.Leadership;
import candor.model.query.LedgerHistory;
import candor.model.query.Stage;
import candor.model.query.Timeline;
import candor.workbench.findings.Counts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a meeting stands on a day. Only reads the dossier; two that say the same are equal, so that nothing has to be drawn
 * anew.
 *
 * @param title of the dossier, else the theme of the meeting; empty while neither is written
 * @param date of the meeting; null while it is not set
 * @param members of the leadership
 * @param stages all, in order
 * @param due what is next, at most {@link #MOST}
 * @param overdue how many things are overdue, those that are not among the next included
 * @param behind who has something left to do, most first
 * @param ledger how the ledger grew
 * @param findings what the checks have found
 * @param checked whether they have looked at everything
 * @param first what the request still lacks
 */
record Overview(
        String title,
        LocalDate date,
        int members,
        List<StageState> stages,
        List<Due> due,
        int overdue,
        List<Behind> behind,
        LedgerHistory ledger,
        Counts findings,
        boolean checked,
        List<FirstStep> first) {

    /** Deadlines that are shown. */
    static final int MOST = 3;

    /**
     * @param findings what the checks have found
     * @param checked whether they have looked at everything
     * @param today the day to judge by
     * @param lacks the fields that the request would print as missing
     */
    static Overview of(
            Dossier dossier, Counts findings, boolean checked, LocalDate today, Function<Dossier, List<Target>> lacks) {
        Timeline timeline = Timeline.of(dossier, today);
        List<Due> due = Due.all(dossier, timeline, today);
        return new Overview(
                title(dossier),
                dossier.getMeeting() == null ? null : dossier.getMeeting().getDate(),
                Leadership.of(dossier).members().size(),
                Stream.of(Stage.values())
                        .map(stage -> StageState.of(
                                stage,
                                stage.progress(dossier),
                                timeline.of(stage),
                                due.stream().filter(one -> one.stage() == stage).toList()))
                        .toList(),
                due.stream().limit(MOST).toList(),
                (int) due.stream().filter(Due::isOverdue).count(),
                Behind.all(dossier, today),
                LedgerHistory.of(dossier),
                findings,
                checked,
                FirstStep.of(dossier, lacks));
    }

    /** Where one stage stands. */
    StageState stage(Stage stage) {
        return stages.get(stage.ordinal());
    }

    private static String title(Dossier dossier) {
        String title = dossier.getTitle();
        if (title == null || title.isBlank()) {
            title = dossier.getMeeting() == null ? null : dossier.getMeeting().getTheme();
        }
        return title == null ? "" : title.strip();
    }
}
