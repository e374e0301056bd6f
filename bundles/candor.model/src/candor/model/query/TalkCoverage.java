// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Department;
import candor.model.meeting.Dossier;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which talks are required and which of them are planned or held (docs/domain.md §3.3). A talk has no direction and may meet several
 * requirements.
 *
 * <p>Of a leadership team: T1 the principal with each member, T2 the members with each other, T3 each member with the heads of the
 * departments in his charge, himself excepted, T4 each of them with a representative of his branch. T1 and T2 are talks of two; one with
 * several at once does not stand for them.
 *
 * <p>Of a branch (《中国共产党支部工作条例（试行）》): its committee with each other, two at a time; every other member with one of the committee, and
 * with another member, alone or with others.
 *
 * @param requirements every required talk, by kind, within each by rank
 */
public record TalkCoverage(List<TalkRequirement> requirements) {

    public TalkCoverage {
        requirements = List.copyOf(requirements);
    }

    public static TalkCoverage of(Dossier dossier) {
        return new TalkCoverage(new Builder(dossier).build());
    }

    /** Requirements that no talk meets, not even a planned one. */
    public List<TalkRequirement> missing() {
        return requirements.stream()
                .filter(requirement -> requirement.fulfilment().isEmpty())
                .toList();
    }

    /** Number of requirements met by a talk that was held. */
    public int held() {
        return (int) requirements.stream().filter(TalkRequirement::isHeld).count();
    }

    private static final class Builder {

        private final Dossier dossier;
        private final Leadership leadership;
        private final List<Talk> talks;
        private final List<TalkRequirement> requirements = new ArrayList<>();

        Builder(Dossier dossier) {
            this.dossier = dossier;
            leadership = Leadership.of(dossier);
            talks = dossier.getTalks().stream()
                    .sorted(Comparator.comparing((Talk talk) -> talk.getHeldOn() == null))
                    .toList();
        }

        List<TalkRequirement> build() {
            if (MeetingWords.of(dossier).isOrganizational()) {
                branch();
            } else {
                team();
            }
            return requirements;
        }

        private void branch() {
            BranchCommittee branch = BranchCommittee.of(dossier);
            each(TalkKind.COMMITTEE_COMMITTEE, branch.committee());
            branch.ordinary().forEach(member -> any(TalkKind.COMMITTEE_MEMBER, member, branch.committee()));
            branch.ordinary().forEach(member -> any(TalkKind.MEMBER_MEMBER, member, branch.ordinary()));
        }

        private void team() {
            List<Person> others = leadership.others();
            leadership
                    .principal()
                    .ifPresent(principal -> others.forEach(other -> pair(TalkKind.PRINCIPAL_MEMBER, principal, other)));
            each(TalkKind.MEMBER_MEMBER, others);
            leadership.members().forEach(member -> member.getDepartmentsInCharge().stream()
                    .filter(department -> department.getHead() != member)
                    .forEach(department -> department(member, department)));
            leadership.members().stream()
                    .filter(member -> member.getBranch() != null)
                    .forEach(member -> representative(member, member.getBranch()));
        }

        /** Every two of them. */
        private void each(TalkKind kind, List<Person> people) {
            for (int i = 0; i < people.size(); i++) {
                for (Person later : people.subList(i + 1, people.size())) {
                    pair(kind, people.get(i), later);
                }
            }
        }

        private void pair(TalkKind kind, Person a, Person b) {
            add(new TalkRequirement(kind, a, b, List.of(b), null, null, null), talk -> Talks.meetAlone(talk, a, b));
        }

        /** With one of several, alone or with others; nothing is asked where there is nobody to talk with. */
        private void any(TalkKind kind, Person member, List<Person> people) {
            List<Person> candidates =
                    people.stream().filter(person -> person != member).toList();
            if (!candidates.isEmpty()) {
                add(
                        new TalkRequirement(kind, member, null, candidates, null, null, null),
                        talk -> Talks.others(talk, member).stream().anyMatch(candidates::contains));
            }
        }

        private void department(Person member, Department department) {
            Person head = department.getHead();
            List<Person> candidates = Stream.ofNullable(head).toList();
            add(
                    new TalkRequirement(TalkKind.MEMBER_DEPARTMENT, member, head, candidates, department, null, null),
                    talk -> {
                        List<Person> others = Talks.others(talk, member);
                        return others.stream().anyMatch(candidates::contains)
                                || !others.isEmpty() && talk.getDepartment() == department;
                    });
        }

        private void representative(Person member, PartyBranch branch) {
            List<Person> candidates = branch.getRepresentatives().stream()
                    .filter(person -> person != member)
                    .toList();
            add(
                    new TalkRequirement(TalkKind.BRANCH_REPRESENTATIVE, member, null, candidates, null, branch, null),
                    talk -> {
                        List<Person> others = Talks.others(talk, member);
                        return others.stream().anyMatch(candidates::contains)
                                || !others.isEmpty() && talk.getBranch() == branch;
                    });
        }

        private void add(TalkRequirement open, Predicate<Talk> meets) {
            requirements.add(open.metBy(talks.stream().filter(meets).findFirst().orElse(null)));
        }
    }
}
