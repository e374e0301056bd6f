// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.profile.DossierFactory;
import candor.core.profile.ProfileCatalog;
import candor.core.profile.ProfileProvider;
import candor.core.safety.BackupStore;
import candor.core.safety.HeldDossier;
import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code candor new}: a dossier to begin with. */
@Component
@CommandName("new")
public final class NewCommand implements Command {

    private static final String PROFILE = "--profile";
    private static final String SAMPLE = "--sample";
    private static final String TO = "--to";
    private static final String FROM = "--from";

    private final ProfileCatalog profiles;
    private final MeetingStore store = new MeetingStore();

    /** @param profiles the campaigns to choose from */
    @Activate
    public NewCommand(@Reference ProfileCatalog profiles) {
        this.profiles = profiles;
    }

    @Override
    public Text summary() {
        return Text.of(NewCommand.class, "new.summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages texts) {
        spec.addOption(text(PROFILE, "ID", texts.get("new.profile")).build());
        spec.addOption(
                text(TO, "FILE.meeting", texts.get("new.to")).required(true).build());
        spec.addOption(text(FROM, "LAST.meeting", texts.get("new.from")).build());
        spec.addOption(OptionSpec.builder(SAMPLE)
                .type(boolean.class)
                .description(texts.get("new.sample"))
                .build());
    }

    private static OptionSpec.Builder text(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description);
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        Messages texts = session.texts();
        String id = arguments.matchedOptionValue(PROFILE, (String) null);
        String from = arguments.matchedOptionValue(FROM, (String) null);
        boolean sample = arguments.hasMatchedOption(SAMPLE);
        if (sample && (id != null || from != null) || !sample && id == null && from == null) {
            throw new CommandException(ExitCode.USAGE, texts.get("new.either"));
        }
        Path to = target(arguments.matchedOptionValue(TO, ""), texts);
        DossierDocument document = sample ? sample(texts) : begin(id, from, session);
        save(document, to, store, texts);
        session.print(texts.get("new.done", to));
        session.result().put("path", to.toString());
        session.result().put("title", document.dossier().getTitle());
        return ExitCode.OK;
    }

    /** The file to write, which must not exist: an existing dossier is never replaced. */
    static Path target(String name, Messages texts) throws CommandException {
        Path to = Paths.of(name.endsWith(MeetingStore.EXTENSION) ? name : name + MeetingStore.EXTENSION, texts);
        if (Files.exists(to)) {
            throw new CommandException(ExitCode.OUTPUT, texts.get("new.exists", to));
        }
        return to;
    }

    private ProfileProvider profile(String id, Messages texts) throws CommandException {
        List<String> known = profiles.all().stream().map(ProfileProvider::id).toList();
        return profiles.find(id)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, texts.get("unknown.profile", id) + Suggestion.of(texts, id, known)));
    }

    private DossierDocument sample(Messages texts) throws CommandException {
        try {
            return Samples.open(store);
        } catch (MeetingFileException e) {
            throw new CommandException(ExitCode.INPUT, e.text(texts.locale()), e);
        }
    }

    private DossierDocument begin(String id, String from, Session session) throws CommandException {
        Messages texts = session.texts();
        DossierFactory factory = new DossierFactory(store);
        ProfileProvider profile = id == null ? null : profile(id, texts);
        if (from == null) {
            return factory.create(profile, Year.now());
        }
        try {
            DossierDocument last = store.open(Paths.of(from, texts));
            AbsentData.tell(last, from, session);
            DossierDocument next =
                    profile == null ? factory.createFrom(last) : factory.createFrom(profile, Year.now(), last);
            AbsentData.tellLeft(last, next, from, session);
            return next;
        } catch (MeetingFileException e) {
            throw new CommandException(ExitCode.INPUT, e.text(texts.locale()), e);
        }
    }

    /** Saves the dossier; of two runs that begin the same file at once, one is refused. */
    static void save(DossierDocument document, Path to, MeetingStore store, Messages texts) throws CommandException {
        try (HeldDossier held = HeldDossier.take(to, store, BackupStore.ofUser())) {
            held.save(document);
        } catch (MeetingFileException e) {
            throw CommandException.of(e, texts);
        }
    }
}
