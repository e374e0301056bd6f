// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.Person;
import candor.model.meeting.SubjectScope;
import candor.model.query.Leadership;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who reviews a paper: the principal those of the members; the superior's supervision group the principal's own and the team's. */
public final class PaperReviewers {

    private PaperReviewers() {}

    /** The reviewer that follows from the dossier; empty while it names nobody for it. */
    public static Optional<Person> of(Dossier dossier, Examination paper) {
        Optional<Person> principal = Leadership.of(dossier).principal();
        boolean goesUp = paper.getScope() == SubjectScope.TEAM
                || principal.filter(person -> person == paper.getPerson()).isPresent();
        return goesUp
                ? List.of(Capacity.SUPERVISOR, Capacity.SUPERIOR).stream()
                        .flatMap(capacity -> dossier.getPersons().stream()
                                .filter(person -> person.getCapacity() == capacity)
                                .sorted(Comparator.comparingInt(Person::getRank)))
                        .findFirst()
                : principal;
    }

    /** Who writes a paper: the principal the team's, everybody the own. */
    public static Optional<Person> author(Dossier dossier, Examination paper) {
        return paper.getScope() == SubjectScope.TEAM
                ? Leadership.of(dossier).principal()
                : Optional.ofNullable(paper.getPerson());
    }
}
