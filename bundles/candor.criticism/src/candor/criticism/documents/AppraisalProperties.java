// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import candor.base.text.Text;
import candor.export.values.TemplateProperties;
import candor.export.values.TemplateProperty;
import candor.model.meeting.Appraisal;
import candor.model.meeting.AppraisalKind;
import candor.model.meeting.AppraisalResult;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.query.Appraisals;
import candor.model.query.Leadership;
import candor.model.query.MeetingWords;
import candor.model.query.OwnDossier;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/**
 * What the papers of a review may ask: {@code appraisal.label}, what it is called; {@code appraisal.validCount}, ballots that count; {@code
 * appraisal.electorate}, those on whom the ballot is: those who have a result, all members while nobody has one; {@code
 * appraisal.excellentLimit}, how many may be graded excellent as a rule.
 */
@Component(service = TemplateProperties.class)
public final class AppraisalProperties implements TemplateProperties {

    @Override
    public List<TemplateProperty> properties() {
        return List.of(
                property("label", Literals.APPRAISAL__KIND, null, AppraisalProperties::label),
                property("validCount", Literals.APPRAISAL__RETURNED_COUNT, null, Appraisals::valid),
                property("electorate", Literals.APPRAISAL__RESULTS, Literals.PERSON, AppraisalProperties::electorate),
                property(
                        "excellentLimit",
                        Literals.APPRAISAL__RESULTS,
                        null,
                        appraisal ->
                                Appraisals.excellentLimit(electorate(appraisal).size())));
    }

    private static TemplateProperty property(
            String name, EStructuralFeature field, EClass result, Function<Appraisal, Object> value) {
        return new TemplateProperty(
                Literals.APPRAISAL,
                name,
                Text.of(AppraisalProperties.class, "property." + name),
                field,
                result,
                o -> value.apply((Appraisal) o));
    }

    private static String label(Appraisal appraisal) {
        return MeetingWords.of(OwnDossier.of(appraisal))
                .get(appraisal.getKind() == AppraisalKind.MEMBERS ? "reviewOfMembers" : "reviewOfTeam");
    }

    private static List<Person> electorate(Appraisal appraisal) {
        if (appraisal.getKind() == AppraisalKind.TEAM) {
            return List.of();
        }
        List<Person> entered = appraisal.getResults().stream()
                .map(AppraisalResult::getPerson)
                .filter(Objects::nonNull)
                .toList();
        return entered.isEmpty() ? Leadership.of(OwnDossier.of(appraisal)).members() : entered;
    }
}
