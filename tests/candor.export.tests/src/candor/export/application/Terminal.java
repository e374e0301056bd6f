// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.contribution.Faults;
import candor.core.calendar.HolidayImporter;
import candor.core.intake.ImporterCatalog;
import candor.core.profile.ProfileCatalog;
import candor.core.profile.ProfileFolder;
import candor.core.profile.ProfileTemplate;
import candor.core.rules.RuleRegistry;
import candor.core.safety.BackupStore;
import candor.edit.GuardedDomains;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.SummaryCatalog;
import candor.gongwen.fonts.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs command lines in this process and keeps what they print. */
final class Terminal {

    /** A week before the meeting of the sample. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-13T02:00:00Z"), ZoneOffset.UTC);

    private static final SummaryCatalog SUMMARIES = new SummaryCatalog(List.of(new TitlesSummary()));

    private final Faults contributed = new Faults();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Commands commands;
    private final ImporterCatalog importers = importers(contributed);
    private final GuardedDomains domains = new GuardedDomains(contributed);
    private ProfileCatalog profiles = profiles(contributed, Path.of("no-such-folder"));
    private final VenueRule rule = new VenueRule();
    private Locale locale = Locale.SIMPLIFIED_CHINESE;
    private boolean watched;
    private final List<Throwable> faults = new ArrayList<>();

    Terminal(FontLibrary fonts, DocumentType... documents) {
        RuleRegistry registry = new RuleRegistry(contributed);
        registry.add(rule);
        commands = new Commands(contributed);
        commands.add(
                        "export",
                        () -> new ExportCommand(
                                documents(documents),
                                SUMMARIES,
                                dossier -> registry.checkForBlockers(dossier, CLOCK),
                                () -> fonts))
                .add(
                        "list",
                        () -> new ListCommand(documents(documents), SUMMARIES, profiles, registry, importers, commands))
                .add(
                        "archive",
                        () -> new ArchiveCommand(
                                documents(documents),
                                dossier -> registry.checkForBlockers(dossier, CLOCK),
                                () -> fonts))
                .add("new", () -> new NewCommand(profiles))
                .add("profile", () -> new ProfileCommand(profiles))
                .add("check", () -> new CheckCommand(registry))
                .add("import", () -> new ImportCommand(importers, domains, backups()))
                .add("timeline", () -> new TimelineCommand(CLOCK));
    }

    /** Earlier versions of what these commands write, nowhere near the user's own. */
    static BackupStore backups() {
        return new BackupStore(Path.of(System.getProperty("java.io.tmpdir"), "candor-tests-backups"));
    }

    private static ImporterCatalog importers(Faults faults) {
        ImporterCatalog catalog = new ImporterCatalog(faults);
        catalog.add(new HolidayImporter());
        return catalog;
    }

    private static ProfileCatalog profiles(Faults faults, Path folder) {
        ProfileCatalog catalog = new ProfileCatalog(faults, new ProfileFolder(folder));
        catalog.add(new ProfileTemplate(ProfileTemplate.class, "/profiles/annual/"), 0);
        return catalog;
    }

    /** Has a folder of profiles beside those that are shipped. */
    void withProfiles(Path folder) {
        profiles = profiles(contributed, folder);
    }

    /** The only rule there is. */
    VenueRule rule() {
        return rule;
    }

    /** What can be imported. */
    ImporterCatalog importers() {
        return importers;
    }

    /** The commands that can be typed. */
    Commands commands() {
        return commands;
    }

    /** The campaigns to begin with. */
    ProfileCatalog profiles() {
        return profiles;
    }

    /** What has failed of what was contributed. */
    Faults contributed() {
        return contributed;
    }

    /** Guards what is imported into. */
    GuardedDomains domains() {
        return domains;
    }

    Terminal english() {
        locale = Locale.ENGLISH;
        return this;
    }

    Terminal watched() {
        watched = true;
        return this;
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        Locale before = Locale.getDefault();
        // As the application does.
        Locale.setDefault(locale);
        try (PrintStream results = utf8(out);
                PrintStream rest = utf8(err)) {
            return new CommandRunner(commands, results, rest, locale, watched, faults::add, contributed).run(arguments);
        } finally {
            Locale.setDefault(before);
        }
    }

    private DocumentCatalog documents(DocumentType... documents) {
        DocumentCatalog catalog = new DocumentCatalog(contributed);
        List.of(documents).reversed().forEach(catalog::add);
        return catalog;
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    List<Throwable> faults() {
        return faults;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
