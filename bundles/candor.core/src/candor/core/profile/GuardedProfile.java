// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.base.contribution.Contribution;
import candor.base.contribution.Origin;
import candor.model.meeting.Dossier;
import java.util.Objects;

/** A campaign as the catalogue hands it out: when its bundle fails, no dossier begins with it, and whoever asks for one is told why. */
final class GuardedProfile implements ProfileProvider {

    private final Contribution<ProfileProvider> contribution;

    GuardedProfile(Contribution<ProfileProvider> contribution) {
        this.contribution = contribution;
    }

    /** Asks a campaign for everything that does not change. */
    static String introduce(ProfileProvider provider) {
        Objects.requireNonNull(provider.label(), "label");
        return Objects.requireNonNull(provider.id(), "id");
    }

    Origin origin() {
        return contribution.origin();
    }

    @Override
    public String id() {
        return contribution.name();
    }

    @Override
    public String label() {
        return contribution.call(ProfileProvider::label, this::id);
    }

    /** @throws candor.base.contribution.ContributionException when the campaign does not begin a dossier, or not one with a profile */
    @Override
    public Dossier begin() {
        return contribution.require(provider -> {
            Dossier dossier = provider.begin();
            Objects.requireNonNull(dossier.getProfile(), "profile");
            return dossier;
        });
    }
}
