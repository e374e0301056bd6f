// SPDX-License-Identifier: EPL-2.0
package candor.planning.opinions;

import candor.edit.Steps;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.meeting.Solicitation;
import candor.model.query.Opinions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Makes the commands for opinions, each one step of undo; what concerns none of them cannot be executed. */
public final class OpinionEdits {

    private final EditingDomain domain;
    private final Clock clock;

    /** @param clock says what today is */
    public OpinionEdits(EditingDomain domain, Clock clock) {
        this.domain = domain;
        this.clock = clock;
    }

    /** Whether an opinion can be recorded: it has words, and is not recorded yet. */
    public static boolean canRecord(Opinion opinion) {
        return !Opinions.isRecorded(opinion)
                && opinion.getText() != null
                && !opinion.getText().isBlank();
    }

    /** Whether an opinion can be corrected by a later one: it is recorded and counts. */
    public static boolean canCorrect(Opinion opinion) {
        return Opinions.isRecorded(opinion) && Opinions.counts(opinion) && opinion.eContainer() instanceof Solicitation;
    }

    /** Whether an opinion can be passed on now: it is recorded, counts, and has not been passed on. */
    public static boolean canFeedBack(Opinion opinion) {
        return Opinions.isRecorded(opinion) && Opinions.counts(opinion) && opinion.getFeedbackOn() == null;
    }

    /** Records opinions: from now on their words stay as they are, proven by a digest. */
    public Command record(Collection<Opinion> opinions) {
        Steps all = new Steps(domain);
        int next = 0;
        for (Opinion opinion : opinions) {
            if (canRecord(opinion)) {
                if (opinion.getNumber() == 0) {
                    next = next == 0 ? nextNumber(opinion) : next + 1;
                    all.set(opinion, Literals.OPINION__NUMBER, next);
                }
                if (opinion.getRecordedOn() == null) {
                    all.set(opinion, Literals.OPINION__RECORDED_ON, today());
                }
                all.set(opinion, Literals.OPINION__DIGEST, Opinions.digest(opinion.getText()));
            }
        }
        return all.command();
    }

    /**
     * Puts a correction behind a recorded opinion: the same words to begin with, to be put right and then recorded. The old
     * one stays, struck out.
     *
     * @param correction takes what is made; a fresh opinion, see {@link #correction}
     */
    public Command correct(Opinion opinion, Opinion correction) {
        if (!canCorrect(opinion)) {
            return UnexecutableCommand.INSTANCE;
        }
        Solicitation round = (Solicitation) opinion.eContainer();
        Steps all = new Steps(domain);
        int behind = round.getOpinions().indexOf(opinion) + 1;
        return all.add(round, Literals.SOLICITATION__OPINIONS, correction, behind)
                .set(correction, Literals.OPINION__CORRECTS, opinion)
                .command();
    }

    /** A fresh opinion that starts from what {@code opinion} says. */
    public static Opinion correction(Opinion opinion) {
        Opinion correction = MeetingFactory.eINSTANCE.createOpinion();
        correction.setNumber(nextNumber(opinion));
        correction.setText(opinion.getText());
        correction.setRedactedText(opinion.getRedactedText());
        correction.setScope(opinion.getScope());
        correction.setPerson(opinion.getPerson());
        correction.setAspect(opinion.getAspect());
        correction.setSource(opinion.getSource());
        correction.getClaimedBy().addAll(opinion.getClaimedBy());
        return correction;
    }

    /** Notes that opinions were passed on today. */
    public Command feedBack(Collection<Opinion> opinions) {
        Steps all = new Steps(domain);
        opinions.stream()
                .filter(OpinionEdits::canFeedBack)
                .forEach(opinion -> all.set(opinion, Literals.OPINION__FEEDBACK_ON, today()));
        return all.command();
    }

    /**
     * Enters many texts as opinions of a round, at its end, one each, numbered on.
     *
     * @param texts the words, of which nothing is taken away
     * @param pattern what all of them have besides their words: whom they concern, where they come from
     * @param recorded whether they are recorded at once
     */
    public Command enter(Solicitation round, List<String> texts, Opinion pattern, boolean recorded) {
        List<Opinion> entered = new ArrayList<>();
        int next = texts.isEmpty() ? 0 : nextNumber(round);
        for (String text : texts) {
            Opinion opinion = EcoreUtil.copy(pattern);
            opinion.setNumber(next++);
            opinion.setText(text);
            if (recorded && canRecord(opinion)) {
                opinion.setRecordedOn(today());
                opinion.setDigest(Opinions.digest(text));
            }
            entered.add(opinion);
        }
        return new Steps(domain)
                .addAll(round, Literals.SOLICITATION__OPINIONS, entered)
                .command();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int nextNumber(Opinion opinion) {
        return opinion.eContainer() instanceof Solicitation round ? nextNumber(round) : 1;
    }

    /** The next number: one more than the highest, so that no number is given twice. */
    private static int nextNumber(Solicitation round) {
        List<Opinion> known =
                round.eContainer() instanceof Dossier dossier ? Opinions.all(dossier) : round.getOpinions();
        return known.stream().mapToInt(Opinion::getNumber).max().orElse(0) + 1;
    }
}
