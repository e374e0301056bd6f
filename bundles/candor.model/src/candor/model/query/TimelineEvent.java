// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.query.Stage.Progress;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing on the time line of a dossier.
 *
 * @param kind what it is
 * @param title what the dossier calls this one of several; null where the kind says all
 * @param from first day of its window; null where there is only a last day
 * @param due last day for it; null while none is set or can be known
 * @param done day on which all of it was done; null while it was not, or the day was not noted
 * @param state how it stands
 * @param progress how much of it is done
 * @param subject the object it comes from
 * @param feature the feature of the object where a person enters it
 * @param workingDay the working day to use: the due day itself, or the one before it (for the meeting, the one after it)
 *     where it is none; null without a due day
 */
public record TimelineEvent(
        EventKind kind,
        String title,
        LocalDate from,
        LocalDate due,
        LocalDate done,
        EventState state,
        Progress progress,
        EObject subject,
        EStructuralFeature feature,
        LocalDate workingDay) {

    public TimelineEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(feature, "feature");
    }

    /** The stage it belongs to. */
    public Stage stage() {
        return kind.stage();
    }

    /** Where it stands on the time line: its last day, else the day it was done, else its first day. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(due != null ? due : done != null ? done : from);
    }

    /** Whether it may be done on several days, from the first to the last. */
    public boolean isWindow() {
        return from != null && due != null && from.isBefore(due);
    }

    /** Whether its last day is one on which nobody works. */
    public boolean isOnFreeDay() {
        return due != null && !due.equals(workingDay);
    }
}
