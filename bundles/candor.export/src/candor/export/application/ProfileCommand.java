// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.profile.Campaign;
import candor.core.profile.ProfileCatalog;
import candor.core.store.Disk;
import candor.core.store.DossierDocument;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code candor profile FILE.meeting}: makes a profile of the campaign that a dossier has, to be shared and chosen by {@code new}. */
@Component
@CommandName("profile")
public final class ProfileCommand implements Command {

    private static final String TO = "--to";

    private final ProfileCatalog profiles;
    private final MeetingStore store = new MeetingStore();

    /** @param profiles knows the folder of profiles */
    @Activate
    public ProfileCommand(@Reference ProfileCatalog profiles) {
        this.profiles = profiles;
    }

    @Override
    public Text summary() {
        return Text.of(ProfileCommand.class, "profile.summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages texts) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE.meeting")
                .type(String.class)
                .arity("1")
                .required(true)
                .description(texts.get("profile.file"))
                .build());
        spec.addOption(OptionSpec.builder(TO)
                .paramLabel("PROFILE.meeting")
                .type(String.class)
                .description(texts.get("profile.to"))
                .build());
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        Messages texts = session.texts();
        DossierDocument campaign = open(arguments.matchedPositionalValue(0, ""), texts);
        String to = arguments.matchedOptionValue(TO, (String) null);
        Path file = to == null ? inFolder(campaign, texts) : NewCommand.target(to, texts);
        try {
            if (to == null) {
                new DurableFile(new Disk()).makeFolder(profiles.folder().path());
            }
        } catch (MeetingFileException e) {
            throw CommandException.of(e, texts);
        }
        NewCommand.save(campaign, file, store, texts);
        session.print(texts.get("profile.done", file));
        session.result().put("path", file.toString());
        return ExitCode.OK;
    }

    private DossierDocument open(String name, Messages texts) throws CommandException {
        try {
            return store.create(Campaign.of(store.open(Paths.of(name, texts)).dossier()));
        } catch (MeetingFileException e) {
            throw new CommandException(ExitCode.INPUT, e.text(texts.locale()), e);
        }
    }

    private Path inFolder(DossierDocument campaign, Messages texts) throws CommandException {
        Path file = profiles.folder()
                .fileFor(campaign.dossier())
                .orElseThrow(() -> new CommandException(ExitCode.INPUT, texts.get("profile.unnamed")));
        return NewCommand.target(file.toString(), texts);
    }
}
