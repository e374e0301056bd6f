// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.core.profile.DossierFactory;
import candor.core.profile.ProfileCatalog;
import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import candor.workbench.dossier.AbsentNotice;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;

/** Makes dossiers that have no file yet. */
@Creatable
public final class NewDossiers {

    private final MeetingStore store;
    private final DossierOpener opener;
    private final FileChooser chooser;
    private final ProfileCatalog profiles;
    private final Display display;
    private final Clock clock;

    @Inject
    public NewDossiers(
            MeetingStore store,
            DossierOpener opener,
            FileChooser chooser,
            ProfileCatalog profiles,
            Display display,
            Clock clock) {
        this.store = store;
        this.opener = opener;
        this.chooser = chooser;
        this.profiles = profiles;
        this.display = display;
        this.clock = clock;
    }

    /** Opens the bundled sample; what is changed in it has to be saved somewhere else. */
    public Optional<DossierSession> openSample() {
        return opener.open(WorkbenchTexts.get("sample.name"), () -> Samples.open(store));
    }

    /** Asks for a campaign and begins with what it prescribes. */
    public Optional<DossierSession> begin() {
        return choose(WorkbenchTexts.get("new.title"), true)
                .flatMap(choice -> opener.open(name(choice), () -> new DossierFactory(store)
                        .create(choice.profile(), choice.year(), choice.bureau())));
    }

    /** Asks for last year's file and a campaign, and makes this year's dossier from both. */
    public Optional<DossierSession> goOn() {
        Optional<Path> file = chooser.fileToReadFrom(WorkbenchTexts.get("new.lastYear.title"));
        return file.flatMap(
                lastYear -> choose(WorkbenchTexts.get("new.lastYear.campaign", lastYear.getFileName()), false)
                        .flatMap(choice -> goOn(lastYear, choice)));
    }

    private Optional<DossierSession> goOn(Path lastYear, CampaignDialog.Choice choice) {
        List<String> left = new ArrayList<>();
        Optional<DossierSession> session = opener.open(name(choice), () -> {
            DossierDocument last = store.open(lastYear);
            DossierDocument next = new DossierFactory(store).createFrom(choice.profile(), choice.year(), last);
            left.addAll(last.absentPackagesLeftBy(next));
            return next;
        });
        session.ifPresent(next -> AbsentNotice.left(lastYear.getFileName().toString(), left));
        return session;
    }

    private Optional<CampaignDialog.Choice> choose(String title, boolean asksBureau) {
        List<String> refused = profiles.folder().content().refused().stream()
                .map(MeetingFileException::getMessage)
                .toList();
        CampaignDialog dialog =
                new CampaignDialog(Windows.front(display), title, profiles.all(), refused, Year.now(clock), asksBureau);
        dialog.open();
        return dialog.choice();
    }

    /** The campaign and the year, where the campaign's name does not have it already. */
    private static String name(CampaignDialog.Choice choice) {
        String campaign = choice.profile().label();
        String year = choice.year().toString();
        return campaign.contains(year) ? campaign : WorkbenchTexts.get("new.name", year, campaign);
    }
}
