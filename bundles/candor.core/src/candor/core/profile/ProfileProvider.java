// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.model.meeting.Dossier;

/**
 * A campaign that a dossier can be made for. An OSGi service, so that a bureau's bundle can bring its own; a bundle that
 * has the campaign as data makes it a {@link ProfileTemplate}.
 */
public interface ProfileProvider {

    /** Stable key, as in {@code CampaignProfile.identifier}, e.g. party-history-2021. */
    String id();

    /** What people choose it by, e.g. 党史学习教育专题民主生活会. */
    String label();

    /**
     * A fresh dossier as this campaign begins it: its {@code CampaignProfile}, and whatever else it prescribes, such as the
     * theme and the order of the agenda. The dossier belongs to no document yet.
     */
    Dossier begin();
}
