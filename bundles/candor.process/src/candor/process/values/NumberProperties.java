// SPDX-License-Identifier: EPL-2.0
package candor.process.values;

import candor.base.text.Text;
import candor.export.values.TemplateProperties;
import candor.export.values.TemplateProperty;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.Numbers;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/**
 * How much was done, for the papers before and after the meeting: {@code dossier.groupStudies}, {@code selfStudies}, {@code heldTalks},
 * {@code channels}, {@code collected}, {@code saidCriticisms}; see {@link Numbers}.
 */
@Component
public final class NumberProperties implements TemplateProperties {

    @Override
    public List<TemplateProperty> properties() {
        return List.of(
                count("groupStudies", Literals.DOSSIER__STUDY_SESSIONS, Numbers::groupStudies),
                count("selfStudies", Literals.DOSSIER__STUDY_SESSIONS, Numbers::selfStudies),
                count("heldTalks", Literals.DOSSIER__TALKS, Numbers::talks),
                count("channels", Literals.DOSSIER__SOLICITATIONS, Numbers::solicitations),
                count("collected", Literals.DOSSIER__SOLICITATIONS, Numbers::opinions),
                count("saidCriticisms", Literals.DOSSIER__CRITICISMS, Numbers::criticisms));
    }

    private static TemplateProperty count(String name, EStructuralFeature field, Function<Numbers, Integer> count) {
        return new TemplateProperty(
                Literals.DOSSIER,
                name,
                Text.of(NumberProperties.class, "property." + name),
                field,
                object -> count.apply(Numbers.of((Dossier) object)));
    }
}
