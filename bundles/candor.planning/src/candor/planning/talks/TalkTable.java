// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.Department;
import candor.model.meeting.Dossier;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.Leadership;
import candor.model.query.TalkCoverage;
import candor.model.query.TalkRequirement;
import candor.model.query.Talks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * Who talks with whom: the members of the leadership with each other (each pair once), with the heads of departments and with
 * the representatives of branches. In a branch, the members with each other, and what is asked of everybody with one of several.
 *
 * @param members the columns, the principal first
 * @param rows the members again, then departments, then branches; of a branch, then what any of several may meet
 * @param requirements every talk that is asked for
 */
public record TalkTable(List<Person> members, List<TalkRow> rows, List<TalkRequirement> requirements) {

    public TalkTable {
        members = List.copyOf(members);
        rows = List.copyOf(rows);
        requirements = List.copyOf(requirements);
    }

    public static TalkTable of(Dossier dossier) {
        return new Builder(dossier).build();
    }

    /** All talks that are asked for. */
    public TalkCount count() {
        return TalkCount.of(requirements);
    }

    /** What is asked of one member, with members, departments and branches. */
    public TalkCount count(Person member) {
        return count(requirement -> requirement.member() == member || requirement.partner() == member);
    }

    /** What is asked for in one row: of a member, the talks with the other members. */
    public TalkCount count(TalkRow row) {
        if (row.any() != null) {
            return count(requirement -> requirement.kind() == row.any());
        }
        if (row.person() == null) {
            return count(requirement ->
                    requirement.department() == row.department() && requirement.branch() == row.branch());
        }
        return count(requirement -> requirement.department() == null
                && requirement.branch() == null
                && (requirement.member() == row.person() || requirement.partner() == row.person()));
    }

    private TalkCount count(Predicate<TalkRequirement> wanted) {
        return TalkCount.of(requirements.stream().filter(wanted).toList());
    }

    private static final class Builder {

        private final List<Talk> talks;
        private final List<Person> members;
        private final List<TalkRequirement> requirements;

        Builder(Dossier dossier) {
            talks = dossier.getTalks();
            members = Leadership.of(dossier).members();
            requirements = TalkCoverage.of(dossier).requirements();
        }

        TalkTable build() {
            List<TalkRow> rows = new ArrayList<>();
            for (int index = 0; index < members.size(); index++) {
                rows.add(pairs(index));
            }
            named(TalkRequirement::department).map(this::department).forEach(rows::add);
            named(TalkRequirement::branch).map(this::branch).forEach(rows::add);
            requirements.stream()
                    .filter(Builder::isAny)
                    .map(TalkRequirement::kind)
                    .distinct()
                    .map(this::any)
                    .forEach(rows::add);
            return new TalkTable(members, rows, requirements);
        }

        /** Departments or branches that are asked for, in the order in which their organization lists them. */
        private <T extends EObject> Stream<T> named(Function<TalkRequirement, T> part) {
            return requirements.stream()
                    .map(part)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted(Comparator.comparingInt(
                            each -> ((List<?>) each.eContainer().eGet(each.eContainmentFeature())).indexOf(each)));
        }

        private TalkRow pairs(int row) {
            Person person = members.get(row);
            List<Optional<TalkCell>> cells = new ArrayList<>();
            for (int column = 0; column < members.size(); column++) {
                Person other = members.get(column);
                cells.add(column <= row ? Optional.empty() : Optional.of(pair(person, other)));
            }
            return new TalkRow(person, null, null, null, cells);
        }

        private TalkCell pair(Person person, Person other) {
            TalkRequirement asked = asked(requirement -> requirement.department() == null
                    && requirement.branch() == null
                    && (requirement.member() == person && requirement.partner() == other
                            || requirement.member() == other && requirement.partner() == person));
            return new TalkCell(person, other, null, null, asked, talk(asked, talk -> Talks.meet(talk, person, other)));
        }

        private TalkRow department(Department department) {
            Person head = department.getHead();
            return new TalkRow(null, department, null, null, cells(member -> {
                TalkRequirement asked =
                        asked(requirement -> requirement.department() == department && requirement.member() == member);
                Talk talk = talk(
                        asked,
                        each -> takesPart(each, member) && each.getDepartment() == department
                                || Talks.meet(each, member, head));
                return head == member && asked == null
                        ? null
                        : new TalkCell(member, head, department, null, asked, talk);
            }));
        }

        private TalkRow branch(PartyBranch branch) {
            return new TalkRow(null, null, branch, null, cells(member -> {
                TalkRequirement asked =
                        asked(requirement -> requirement.branch() == branch && requirement.member() == member);
                Talk talk = talk(asked, each -> takesPart(each, member) && each.getBranch() == branch);
                Person partner = talk == null
                        ? first(branch.getRepresentatives(), person -> person != member)
                        : partner(talk, member, branch.getRepresentatives());
                return new TalkCell(member, partner, null, branch, asked, talk);
            }));
        }

        /** What is asked of members with any of several. */
        private TalkRow any(TalkKind kind) {
            return new TalkRow(null, null, null, kind, cells(member -> {
                TalkRequirement asked = asked(requirement ->
                        isAny(requirement) && requirement.kind() == kind && requirement.member() == member);
                if (asked == null) {
                    return null;
                }
                Person partner = asked.talk() == null
                        ? asked.candidates().getFirst()
                        : partner(asked.talk(), member, asked.candidates());
                return new TalkCell(member, partner, null, null, asked, asked.talk());
            }));
        }

        private static boolean isAny(TalkRequirement requirement) {
            return requirement.partner() == null && requirement.department() == null && requirement.branch() == null;
        }

        private List<Optional<TalkCell>> cells(Function<Person, TalkCell> cell) {
            return members.stream()
                    .map(member -> Optional.ofNullable(cell.apply(member)))
                    .toList();
        }

        private TalkRequirement asked(Predicate<TalkRequirement> wanted) {
            return requirements.stream().filter(wanted).findFirst().orElse(null);
        }

        /** What meets the requirement; where there is none, a talk that is held or planned all the same. */
        private Talk talk(TalkRequirement asked, Predicate<Talk> meant) {
            return asked != null
                    ? asked.talk()
                    : talks.stream().filter(meant).findFirst().orElse(null);
        }

        private static Person first(List<Person> people, Predicate<Person> wanted) {
            return people.stream().filter(wanted).findFirst().orElse(null);
        }

        /** With whom the member talks there: one of those who are asked for, before anybody else. */
        private static Person partner(Talk talk, Person member, List<Person> wanted) {
            List<Person> others = Talks.others(talk, member);
            Person asked = first(others, wanted::contains);
            return asked == null ? first(others, person -> true) : asked;
        }

        private static boolean takesPart(Talk talk, Person person) {
            return Talks.participants(talk).contains(person);
        }
    }
}
