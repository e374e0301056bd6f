// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

/** What happens on the way from the superior's notice to the archive (docs/domain.md §2), in the order in which it is to be done. */
public enum EventKind {
    /** The superior's notice comes in (A1). */
    NOTICE_RECEIVED(Stage.PREPARATION, Basis.NONE),
    /** The days between which the superior's notice wants the meeting to be held (A1). */
    MEETING_WINDOW(Stage.PREPARATION, Basis.NOTICE),
    /** The request goes to the superior, with the plan (A2, A3, N05). */
    REQUEST(Stage.PREPARATION, Basis.NOTICE),
    /** The superior agrees (A4). */
    APPROVAL(Stage.PREPARATION, Basis.NONE),
    /** The notice of the meeting is given (A5). */
    INVITATION(Stage.PREPARATION, Basis.CUSTOM),
    /** All study, done before the meeting (A6). */
    STUDY(Stage.STUDY, Basis.CUSTOM),
    /** One study session (A7). */
    STUDY_SESSION(Stage.STUDY, Basis.PLANNED),
    /** The collecting of opinions begins (A8). */
    SOLICITATION(Stage.OPINIONS, Basis.CUSTOM),
    /** One round of collecting opinions (A9). */
    SOLICITATION_ROUND(Stage.OPINIONS, Basis.PLANNED),
    /** Opinions are passed on to those they concern, before papers are drafted (A10). */
    FEEDBACK(Stage.OPINIONS, Basis.CUSTOM),
    /** Talks (A11, N15). */
    TALKS(Stage.TALKS, Basis.CUSTOM),
    /** Examinations are reviewed and approved (A13, A14). */
    MATERIALS(Stage.EXAMINATIONS, Basis.CUSTOM),
    /** Criticisms are prepared (A18). */
    CRITICISMS(Stage.EXAMINATIONS, Basis.CUSTOM),
    /** The meeting. */
    MEETING(Stage.MEETING, Basis.PLANNED),
    /** The meeting is reported (C1, N06). */
    REPORT(Stage.AFTERMATH, Basis.REGULATION),
    /** The circular is issued (C3, N18). */
    CIRCULAR(Stage.AFTERMATH, Basis.CUSTOM),
    /** The rectification plan is filed (C5). */
    PLAN(Stage.RECTIFICATION, Basis.CUSTOM),
    /** Anything else that is handed in, on a day the superior set (C8). */
    SUBMISSION(Stage.AFTERMATH, Basis.NOTICE),
    /** Rectification is made public (C7, N17). */
    DISCLOSURE(Stage.RECTIFICATION, Basis.PLANNED),
    /** The file is archived (C10). */
    ARCHIVE(Stage.AFTERMATH, Basis.CUSTOM);

    private final Stage stage;
    private final Basis basis;

    EventKind(Stage stage, Basis basis) {
        this.stage = stage;
        this.basis = basis;
    }

    /** What a day rests on, so that nobody takes a custom for a regulation. */
    public enum Basis {
        /** No day is set. */
        NONE,
        /** Said to be in the regulation; nobody has compared it with the official text yet (docs/domain.md §0). */
        REGULATION,
        /** The superior's notice of the year. */
        NOTICE,
        /** Offices do it so; the number is a default of the profile. */
        CUSTOM,
        /** The office itself planned it. */
        PLANNED
    }

    /** The stage it belongs to. */
    public Stage stage() {
        return stage;
    }

    /** What its day rests on. */
    public Basis basis() {
        return basis;
    }

    /** Whether a dossier may have several: one for each study session, and the like. */
    public boolean isRepeated() {
        return switch (this) {
            case STUDY_SESSION, SOLICITATION_ROUND, SUBMISSION, DISCLOSURE -> true;
            default -> false;
        };
    }
}
