// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import candor.model.meeting.Dossier;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import candor.model.query.BodyKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Names that would be those of the own body if it were of another kind: 局党组 and 示例市水务局党组 for a 局党委. */
public final class OtherBodies {

    /** Kinds of which an institution has one; branches it may have beside it. */
    private static final List<OrganizationKind> LEADING = List.of(
            OrganizationKind.PARTY_GROUP,
            OrganizationKind.STANDING_COMMITTEE,
            OrganizationKind.PARTY_COMMITTEE,
            OrganizationKind.WORK_COMMITTEE);

    private final List<Mistake> wrong;

    /**
     * A wrong name.
     *
     * @param written as in the text
     * @param right the registered one
     */
    public record Mistake(String written, String right) {}

    private OtherBodies(List<Mistake> wrong) {
        this.wrong = wrong;
    }

    /** The names for a dossier; none while the own body or its institution is unknown. */
    public static OtherBodies of(Dossier dossier) {
        Organization own = dossier.getOrganization();
        List<Mistake> wrong = new ArrayList<>();
        if (own != null && own.getInstitution() != null) {
            OrganizationKind kind = BodyKinds.of(own);
            for (OrganizationKind other : LEADING) {
                if (!BodyKinds.agree(other, kind) && !BodyKinds.agree(kind, other)) {
                    add(wrong, own.getInstitution().getShortName(), other, own.getShortName());
                    add(wrong, own.getInstitution().getSelfName(), other, own.getSelfName());
                }
            }
        }
        List<String> names = dossier.getOrganizations().stream()
                .flatMap(o -> Stream.of(o.getName(), o.getShortName(), o.getSelfName(), o.getHeadName()))
                .filter(Objects::nonNull)
                .toList();
        wrong.removeIf(mistake -> names.stream().anyMatch(name -> name.contains(mistake.written())));
        return new OtherBodies(List.copyOf(wrong));
    }

    private static void add(List<Mistake> wrong, String institution, OrganizationKind other, String right) {
        if (!OwnTexts.isBlank(institution) && !OwnTexts.isBlank(right)) {
            wrong.add(new Mistake(institution.strip() + BodyKinds.word(other), right.strip()));
        }
    }

    /** The first wrong name of a text. */
    public Optional<Mistake> find(String text) {
        return wrong.stream()
                .filter(mistake -> text.contains(mistake.written()))
                .findFirst();
    }

    /** The text with registered names. */
    public String corrected(String text) {
        String right = text;
        for (Mistake mistake : wrong) {
            right = right.replace(mistake.written(), mistake.right());
        }
        return right;
    }
}
