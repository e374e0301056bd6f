// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import java.time.Year;

/** Begins new dossiers. */
public final class DossierFactory {

    private static final String YEAR = "{year}";

    private final MeetingStore store;

    public DossierFactory(MeetingStore store) {
        this.store = store;
    }

    /**
     * A new dossier with nothing but what the campaign prescribes.
     *
     * @param year the year the meeting belongs to, for campaigns that do not fix it
     */
    public DossierDocument create(ProfileProvider profile, Year year) {
        return create(profile, year, Bureau.UNKNOWN);
    }

    /** The same with the names of who holds the meeting. */
    public DossierDocument create(ProfileProvider profile, Year year, Bureau bureau) {
        Dossier dossier = begin(profile, year);
        bureau.found(dossier);
        return store.create(dossier);
    }

    /**
     * A new dossier that goes on from last year's: the organisations with departments and branches, the people, and last
     * year's problems as those of the previous meeting. Each unfinished one begins anew in this year's ledger, carried over
     * from it with the measures that are still open.
     *
     * <p>The meeting is prepared as last year's was: the same host and place, participants, speakers and readers of letters, see {@link Customs}.
     *
     * <p>Sections of the plan that the office arranged last year are taken over, where the new campaign does not arrange them.
     *
     * <p>What bureaus' own bundles keep in the dossier comes along, also where the bundle is not installed.
     *
     * <p>What is taken over keeps its identifiers: it is the same person, department or problem, and two years' files can be
     * compared without guessing by names. Everything else is new and gets new ones. Papers and evidence stay in last year's
     * file, to which they belong.
     *
     * @param year the year the meeting belongs to, for campaigns that do not fix it
     */
    public DossierDocument createFrom(ProfileProvider profile, Year year, DossierDocument lastYear) {
        Dossier dossier = begin(profile, year);
        NextYear.arrange(dossier.getProfile(), lastYear.dossier().getProfile());
        return carriedOver(dossier, lastYear);
    }

    /** The same with last year's own campaign, one year on, for an office that arranged it for itself. */
    public DossierDocument createFrom(DossierDocument lastYear) {
        return carriedOver(NextYear.of(lastYear.dossier()), lastYear);
    }

    private DossierDocument carriedOver(Dossier dossier, DossierDocument lastYear) {
        CarryOver carryOver = new CarryOver(lastYear.dossier(), dossier);
        carryOver.run();
        return store.createFrom(lastYear, dossier, carryOver.copies());
    }

    private static Dossier begin(ProfileProvider profile, Year year) {
        Dossier dossier = profile.begin();
        if (dossier.getProfile().getYear() == 0) {
            dossier.getProfile().setYear(year.getValue());
        }
        dossier.setYear(dossier.getProfile().getYear());
        if (dossier.getTitle() != null) {
            dossier.setTitle(dossier.getTitle().replace(YEAR, String.valueOf(dossier.getYear())));
        }
        return dossier;
    }
}
