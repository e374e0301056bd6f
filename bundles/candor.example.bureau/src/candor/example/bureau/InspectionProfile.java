// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import candor.core.profile.ProfileProvider;
import candor.core.profile.ProfileTemplate;
import org.osgi.service.component.annotations.Component;

/** A campaign: the meeting that an inspection asks for. Its data lie in the folder {@code profiles}. */
@Component(service = ProfileProvider.class)
public final class InspectionProfile extends ProfileTemplate {

    public InspectionProfile() {
        super(InspectionProfile.class, "/profiles/inspection/");
    }
}
