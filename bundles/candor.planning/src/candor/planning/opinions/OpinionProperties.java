// SPDX-License-Identifier: EPL-2.0
package candor.planning.opinions;

import candor.base.text.Text;
import candor.export.values.TemplateProperties;
import candor.export.values.TemplateProperty;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;

/**
 * What templates may ask about opinions.
 *
 * <ul>
 *   <li>{@code dossier.opinions}: those of all rounds that no other one corrects, by number;
 *   <li>{@code dossier.mergedOpinions}: as they are worked on, by number: those that sum up others, which are their {@code merges}, and those
 *       that none sums up;
 *   <li>{@code dossier.namedSources}: the categories of source that a paper may name, see {@link SourceGroups};
 *   <li>{@code dossier.solicitationNotice}: the letter that asks for opinions, of the first round that has one;
 *   <li>{@code opinion.sourceGroup}: its category, missing where it may not be named;
 *   <li>{@code person.opinions}: those about this person, by aspect. By number they would stand by round, and who was asked in a round is
 *       known.
 * </ul>
 */
@Component
public final class OpinionProperties implements TemplateProperties {

    @Override
    public List<TemplateProperty> properties() {
        return List.of(
                ofDossier("opinions", Literals.OPINION, dossier -> all(dossier)
                        .sorted(Comparator.comparingInt(Opinion::getNumber))
                        .toList()),
                ofDossier("mergedOpinions", Literals.OPINION, dossier -> Opinions.merged(dossier).stream()
                        .sorted(Comparator.comparingInt(Opinion::getNumber))
                        .toList()),
                ofDossier("namedSources", null, dossier -> Stream.of(SourceCategory.values())
                        .filter(groups(dossier).named()::contains)
                        .toList()),
                ofDossier("solicitationNotice", Literals.LETTER, OpinionProperties::notice),
                new TemplateProperty(
                        Literals.OPINION,
                        "sourceGroup",
                        label("sourceGroup"),
                        Literals.OPINION__SOURCE,
                        o -> sourceGroup((Opinion) o)),
                new TemplateProperty(
                        Literals.PERSON,
                        "opinions",
                        label("person.opinions"),
                        Literals.PERSON__NAME,
                        Literals.OPINION,
                        o -> opinions((Person) o)));
    }

    private static TemplateProperty ofDossier(String name, EClass result, Function<Dossier, Object> value) {
        return new TemplateProperty(
                Literals.DOSSIER,
                name,
                label(name),
                Literals.DOSSIER__SOLICITATIONS,
                result,
                o -> value.apply((Dossier) o));
    }

    private static Text label(String name) {
        return Text.of(OpinionProperties.class, "property." + name);
    }

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
