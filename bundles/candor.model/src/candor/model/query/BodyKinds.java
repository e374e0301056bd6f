// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which bodies hold meetings, and how a name tells what its bearer is. */
public final class BodyKinds {

    /** Kinds of bodies that examine themselves at a meeting. */
    public static final List<OrganizationKind> ALL = List.of(
            OrganizationKind.PARTY_GROUP,
            OrganizationKind.PARTY_COMMITTEE,
            OrganizationKind.STANDING_COMMITTEE,
            OrganizationKind.WORK_COMMITTEE,
            OrganizationKind.DISCIPLINE_COMMITTEE,
            OrganizationKind.GENERAL_BRANCH,
            OrganizationKind.PARTY_BRANCH);

    /** Words of a name that say that its bearer is the Party's. */
    private static final List<String> PARTY = List.of(BodyTexts.get("party").split(" "));

    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]*[）)]\\z");

    private static final List<Mark> MARKS = ALL.stream()
            .flatMap(kind -> Stream.concat(marks(kind, "marks", false), marks(kind, "party", true)))
            .sorted(Comparator.comparingInt((Mark mark) -> mark.text().length()).reversed())
            .toList();

    /**
     * How names of a kind end.
     *
     * @param shared whether names of others end so, too
     */
    private record Mark(String text, OrganizationKind kind, boolean shared) {

        boolean fits(String name) {
            return name.endsWith(text) && (!shared || PARTY.stream().anyMatch(name::contains));
        }
    }

    private BodyKinds() {}

    /**
     * What a body is. A kind that was chosen counts; {@code PARTY_GROUP} is also what a body is taken for that nobody chose a kind for, so that
     * its names are asked then.
     */
    public static OrganizationKind of(Organization organization) {
        if (organization == null || organization.getKind() != OrganizationKind.PARTY_GROUP) {
            return organization == null ? OrganizationKind.PARTY_GROUP : organization.getKind();
        }
        return told(organization).orElse(OrganizationKind.PARTY_GROUP);
    }

    private static Stream<Mark> marks(OrganizationKind kind, String list, boolean shared) {
        return BodyTexts.find(kind.getName() + "." + list).stream()
                .flatMap(texts -> Stream.of(texts.split(" ")))
                .map(text -> new Mark(text, kind, shared));
    }

    /** What the names of a body say that it is. Empty where none of them does. */
    public static Optional<OrganizationKind> told(Organization organization) {
        return names(organization).flatMap(name -> told(name).stream()).findFirst();
    }

    /**
     * What a name says of its bearer: 示例市水务局党委 is that of a Party committee, whatever stands in brackets behind it. Empty where it ends
     * in no mark of a body.
     */
    public static Optional<OrganizationKind> told(String name) {
        String bare = REMARK.matcher(name.strip()).replaceFirst("");
        return MARKS.stream().filter(mark -> mark.fits(bare)).map(Mark::kind).findFirst();
    }

    /** Whether a name of one kind may be that of a body of another: the committee's for its standing committee. */
    public static boolean agree(OrganizationKind told, OrganizationKind kind) {
        return told == kind || told == OrganizationKind.PARTY_COMMITTEE && kind == OrganizationKind.STANDING_COMMITTEE;
    }

    /** What such a body is called: 党组, 党委. */
    public static String word(OrganizationKind kind) {
        return BodyTexts.get(kind.getName() + ".body");
    }

    /** Whether such a body holds 组织生活会, not 民主生活会. */
    public static boolean isBranch(OrganizationKind kind) {
        return kind == OrganizationKind.PARTY_BRANCH || kind == OrganizationKind.GENERAL_BRANCH;
    }

    private static Stream<String> names(Organization organization) {
        return Stream.of(organization.getShortName(), organization.getName(), organization.getHeadName())
                .filter(Objects::nonNull)
                .map(String::strip);
    }
}
