// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import candor.base.text.Text;
import candor.export.values.TemplateProperties;
import candor.export.values.TemplateProperty;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** A computed value for templates: {@code dossier.inspectionFindings}, the findings among the extensions of a dossier. */
@Component
public final class InspectionValues implements TemplateProperties {

    @Override
    public List<TemplateProperty> properties() {
        return List.of(new TemplateProperty(
                Literals.DOSSIER,
                "inspectionFindings",
                Text.of(InspectionValues.class, "value.findings"),
                Literals.DOSSIER__EXTENSIONS,
                Inspections.FINDING,
                dossier -> Inspections.findings((Dossier) dossier)));
    }
}
