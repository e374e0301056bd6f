// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.template.ComputedProperties.Property;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SourceCategory;
import candor.model.query.Opinions;
import candor.model.query.SourceGroups;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What templates may ask about opinions.
 *
 * <ul>
 *   <li>{@code dossier.opinions}: those of all rounds that no other one corrects, by number;
 *   <li>{@code dossier.namedSources}: the categories of source that a paper may name, see {@link SourceGroups};
 *   <li>{@code dossier.solicitationNotice}: the letter that asks for opinions, of the first round that has one;
 *   <li>{@code opinion.sourceGroup}: its category, missing where it may not be named;
 *   <li>{@code person.opinions}: those about this person, by aspect. By number they would stand by round, and who was asked in a round is
 *       known.
 * </ul>
 */
final class OpinionProperties {

    static final List<Property> ALL = List.of(
            new Property(Literals.DOSSIER, "opinions", "意见", Literals.DOSSIER__SOLICITATIONS, o -> all(o).sorted(
                            Comparator.comparingInt(Opinion::getNumber))
                    .toList()),
            new Property(Literals.DOSSIER, "namedSources", "可单列的来源类别", Literals.DOSSIER__SOLICITATIONS, o -> Stream.of(
                            SourceCategory.values())
                    .filter(groups(o).named()::contains)
                    .toList()),
            new Property(
                    Literals.DOSSIER,
                    "solicitationNotice",
                    "征求意见通知",
                    Literals.DOSSIER__SOLICITATIONS,
                    o -> notice((Dossier) o)),
            new Property(
                    Literals.OPINION, "sourceGroup", "来源类别", Literals.OPINION__SOURCE, o -> sourceGroup((Opinion) o)),
            new Property(Literals.PERSON, "opinions", "对本人的意见", Literals.PERSON__NAME, o -> opinions((Person) o)));

    private OpinionProperties() {}

    private static Stream<Opinion> all(EObject object) {
        return EcoreUtil.getRootContainer(object) instanceof Dossier dossier
                ? Opinions.counted(dossier).stream()
                : Stream.of();
    }

    private static Letter notice(Dossier dossier) {
        return dossier.getSolicitations().stream()
                .map(Solicitation::getNotice)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static SourceGroups groups(EObject object) {
        return SourceGroups.of((Dossier) EcoreUtil.getRootContainer(object));
    }

    private static SourceCategory sourceGroup(Opinion opinion) {
        return groups(opinion).named().contains(opinion.getSource()) ? opinion.getSource() : null;
    }

    private static List<Opinion> opinions(Person person) {
        Dossier dossier = EcoreUtil.getRootContainer(person) instanceof Dossier root ? root : null;
        return all(person)
                .filter(opinion -> opinion.getPerson() == person)
                .sorted(Comparator.comparingInt((Opinion opinion) -> aspect(dossier, opinion))
                        .thenComparingInt(Opinion::getNumber))
                .toList();
    }

    private static int aspect(Dossier dossier, Opinion opinion) {
        int index = dossier.getProfile() == null
                ? -1
                : dossier.getProfile().getAspects().indexOf(opinion.getAspect());
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
