// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a rule may ask for beside the object it checks. Made anew for every pass over a dossier: what is derived is derived once, and
 * never outlives an edit.
 */
public final class RuleContext {

    private final Dossier dossier;
    private final LocalDate today;
    private final CampaignProfile profile;
    private final Map<Class<?>, Object> derived = new HashMap<>();

    /**
     * @param dossier the whole
     * @param today date of today
     */
    public RuleContext(Dossier dossier, LocalDate today) {
        this.dossier = dossier;
        this.today = today;
        this.profile =
                dossier.getProfile() != null ? dossier.getProfile() : MeetingFactory.eINSTANCE.createCampaignProfile();
    }

    /** The dossier that is checked. */
    public Dossier dossier() {
        return dossier;
    }

    /** Date of today. */
    public LocalDate today() {
        return today;
    }

    /** The dossier's profile; the metamodel's defaults while it has none. Never {@code null}. */
    public CampaignProfile profile() {
        return profile;
    }

    /**
     * Something computed from the dossier, computed once in this pass.
     *
     * @param type what it is
     * @param query how it is computed
     */
    public <T> T derive(Class<T> type, Function<Dossier, T> query) {
        Object known = derived.get(type);
        if (known == null) {
            known = query.apply(dossier);
            derived.put(type, known);
        }
        return type.cast(known);
    }
}
