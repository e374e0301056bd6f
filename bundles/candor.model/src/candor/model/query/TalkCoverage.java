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

/**
 * Which talks are required and which of them are planned or held (docs/domain.md §3.3): T1 the principal with each member, T2
 * the members with each other, T3 each member with the heads of the departments in his charge, himself excepted, T4 each
 * of them with a representative of his branch. A talk has no direction and may meet several requirements.
 *
 * @param requirements every required talk: T1, T2, T3, T4, within each by rank
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

        private final Leadership leadership;
        private final List<Talk> talks;
        private final List<TalkRequirement> requirements = new ArrayList<>();

        Builder(Dossier dossier) {
            leadership = Leadership.of(dossier);
            talks = dossier.getTalks().stream()
                    .sorted(Comparator.comparing((Talk talk) -> talk.getHeldOn() == null))
                    .toList();
        }

        List<TalkRequirement> build() {
            List<Person> others = leadership.others();
            leadership
                    .principal()
                    .ifPresent(principal -> others.forEach(other -> pair(TalkKind.PRINCIPAL_MEMBER, principal, other)));
            for (int i = 0; i < others.size(); i++) {
                for (Person later : others.subList(i + 1, others.size())) {
                    pair(TalkKind.MEMBER_MEMBER, others.get(i), later);
                }
            }
            leadership.members().forEach(member -> member.getDepartmentsInCharge().stream()
                    .filter(department -> department.getHead() != member)
                    .forEach(department -> department(member, department)));
            leadership.members().stream()
                    .filter(member -> member.getBranch() != null)
                    .forEach(member -> branch(member, member.getBranch()));
            return requirements;
        }

        private void pair(TalkKind kind, Person a, Person b) {
            add(kind, a, b, null, null, talk -> partnerOf(talk, a) == b);
        }

        private void department(Person member, Department department) {
            Person head = department.getHead();
            add(TalkKind.MEMBER_DEPARTMENT, member, head, department, null, talk -> {
                Person partner = partnerOf(talk, member);
                return partner != null && (partner == head || talk.getDepartment() == department);
            });
        }

        private void branch(Person member, PartyBranch branch) {
            add(TalkKind.BRANCH_REPRESENTATIVE, member, null, null, branch, talk -> {
                Person partner = partnerOf(talk, member);
                return partner != null
                        && (talk.getBranch() == branch
                                || branch.getRepresentatives().contains(partner));
            });
        }

        private void add(
                TalkKind kind,
                Person member,
                Person partner,
                Department department,
                PartyBranch branch,
                Predicate<Talk> meets) {
            Talk talk = talks.stream().filter(meets).findFirst().orElse(null);
            requirements.add(new TalkRequirement(kind, member, partner, department, branch, talk));
        }

        /** The other of the two, or null when the person does not take part. */
        private static Person partnerOf(Talk talk, Person person) {
            if (talk.getInitiator() == person) {
                return talk.getPartner();
            }
            return talk.getPartner() == person ? talk.getInitiator() : null;
        }
    }
}
