// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionException;
import candor.base.contribution.Origin;
import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.intake.Importer;
import candor.core.intake.ImporterCatalog;
import candor.core.profile.Campaign;
import candor.core.profile.ProfileCatalog;
import candor.core.profile.ProfileProvider;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.RuleService;
import candor.export.CatalogEntry;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.SummaryCatalog;
import candor.export.SummaryType;
import candor.export.document.Audience;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code candor list}: what this installation can make. */
@Component
@CommandName("list")
public final class ListCommand implements Command {

    private static final String DOCUMENTS = "documents";
    private static final String PROFILES = "profiles";
    private static final String RULES = "rules";
    private static final String IMPORTERS = "importers";
    private static final String COMMANDS = "commands";
    private static final List<String> ALL = List.of(DOCUMENTS, PROFILES, RULES, IMPORTERS, COMMANDS);

    /** A campaign of the user's own folder comes from no bundle. */
    private static final Origin OF_THE_USER = new Origin("", "", "");

    private final DocumentCatalog documents;
    private final SummaryCatalog summaries;
    private final ProfileCatalog profiles;
    private final RuleService rules;
    private final ImporterCatalog importers;
    private final Commands commands;

    /**
     * @param documents those that can be made of a dossier
     * @param summaries those that can be made of many
     * @param profiles the campaigns to choose from
     * @param rules what dossiers are checked by
     * @param importers what can be read into dossiers
     * @param commands what can be typed, this one included
     */
    @Activate
    public ListCommand(
            @Reference DocumentCatalog documents,
            @Reference SummaryCatalog summaries,
            @Reference ProfileCatalog profiles,
            @Reference RuleService rules,
            @Reference ImporterCatalog importers,
            @Reference Commands commands) {
        this.documents = documents;
        this.summaries = summaries;
        this.profiles = profiles;
        this.rules = rules;
        this.importers = importers;
        this.commands = commands;
    }

    @Override
    public Text summary() {
        return Text.of(ListCommand.class, "list.summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages texts) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(String.join("|", ALL))
                .type(String.class)
                .arity("1")
                .required(true)
                .description(texts.get("list.what"))
                .build());
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        String what = arguments.matchedPositionalValue(0, "");
        switch (what) {
            case DOCUMENTS -> documents(session);
            case PROFILES -> profiles(session);
            case RULES -> rules(session);
            case IMPORTERS -> importers(session);
            case COMMANDS -> commands(session);
            default ->
                throw new CommandException(
                        ExitCode.USAGE,
                        session.texts().get("list.unknown", what) + Suggestion.of(session.texts(), what, ALL));
        }
        return ExitCode.OK;
    }

    private void documents(Session session) {
        List<Object> result = new ArrayList<>();
        for (DocumentType type : documents.all()) {
            result.add(entry(type, documents.origin(type.id()), session));
        }
        for (SummaryType type : summaries.all()) {
            result.add(entry(type, summaries.origin(type.id()), session));
        }
        session.result().put(DOCUMENTS, result);
    }

    private static Map<String, Object> entry(CatalogEntry type, Origin origin, Session session) {
        String id = type.id();
        String label = type.label(session.texts().locale());
        List<String> audiences =
                type.audiences().stream().map(Audience::id).sorted().toList();
        session.print(id + "\t" + label + "\t" + String.join(",", audiences));
        return brought(origin, Map.of("id", id, "label", label, "audiences", audiences));
    }

    private void rules(Session session) {
        Locale locale = session.texts().locale();
        List<Object> result = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            RuleInfo info = rule.info();
            String severity = info.severity().label(locale);
            String rank = info.rank().label(locale);
            String title = rule.title().in(locale);
            String source = info.source().in(locale);
            result.add(brought(
                    rules.origin(rule),
                    Map.of(
                            "id",
                            info.id(),
                            "severity",
                            info.severity().name().toLowerCase(Locale.ROOT),
                            "rank",
                            info.rank().name().toLowerCase(Locale.ROOT),
                            "title",
                            title,
                            "source",
                            source)));
            session.print(String.join("\t", info.id(), severity, rank, title, source));
        }
        session.result().put(RULES, result);
    }

    private void profiles(Session session) {
        List<Object> result = new ArrayList<>();
        for (ProfileProvider profile : profiles.all()) {
            int unconfirmed = unconfirmed(profile);
            if (unconfirmed < 0) {
                continue;
            }
            result.add(brought(
                    profiles.origin(profile).orElse(OF_THE_USER),
                    Map.of("id", profile.id(), "label", profile.label(), "unconfirmed", unconfirmed)));
            session.print(profile.id() + "\t" + profile.label()
                    + (unconfirmed == 0 ? "" : "\t" + session.texts().get("list.unconfirmed", unconfirmed)));
        }
        profiles.folder()
                .content()
                .refused()
                .forEach(refused -> session.warn(session.texts()
                        .get("list.refused", refused.text(session.texts().locale()))));
        session.result().put(PROFILES, result);
    }

    /** How much of a campaign nobody has compared with the notice; negative for one that no dossier begins with. */
    private static int unconfirmed(ProfileProvider profile) {
        try {
            return Campaign.unconfirmed(profile.begin());
        } catch (ContributionException toldAsAProblem) {
            return -1;
        }
    }

    private void commands(Session session) {
        List<Object> result = new ArrayList<>();
        for (Contribution<Command> command : commands.all()) {
            String summary =
                    command.call(each -> each.summary().in(session.texts().locale()), () -> "");
            if (command.fault() == null) {
                result.add(brought(command.origin(), Map.of("id", command.name(), "label", summary)));
                session.print(command.name() + "\t" + summary);
            }
        }
        session.result().put(COMMANDS, result);
    }

    private void importers(Session session) {
        List<Object> result = new ArrayList<>();
        for (Importer importer : importers.all()) {
            String label = importer.label().in(session.texts().locale());
            result.add(brought(importers.origin(importer.id()), Map.of("id", importer.id(), "label", label)));
            session.print(importer.id() + "\t" + label);
        }
        session.result().put(IMPORTERS, result);
    }

    /** What is said of a contribution, and which bundle brings it in which version. */
    private static Map<String, Object> brought(Origin origin, Map<String, Object> what) {
        Map<String, Object> all = new LinkedHashMap<>(what);
        all.put("bundle", origin.bundle());
        all.put("version", origin.version());
        return all;
    }
}
