// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.intake.Importer;
import candor.core.profile.Campaign;
import candor.core.profile.ProfileCatalog;
import candor.core.profile.ProfileProvider;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.RuleService;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.document.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code candor list}: what this installation can make. */
@Component
@CommandName("list")
public final class ListCommand implements Command {

    private static final String BUNDLE = "bundle";
    private static final String DOCUMENTS = "documents";
    private static final String PROFILES = "profiles";
    private static final String RULES = "rules";
    private static final String IMPORTERS = "importers";
    private static final List<String> ALL = List.of(DOCUMENTS, PROFILES, RULES, IMPORTERS);

    private final DocumentCatalog documents;
    private final ProfileCatalog profiles;
    private final RuleService rules;
    private final List<Importer> importers;

    /**
     * @param documents those that can be made
     * @param profiles the campaigns to choose from
     * @param rules what dossiers are checked by
     * @param importers lowest service ranking first
     */
    @Activate
    public ListCommand(
            @Reference DocumentCatalog documents,
            @Reference ProfileCatalog profiles,
            @Reference RuleService rules,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers) {
        this.documents = documents;
        this.profiles = profiles;
        this.rules = rules;
        this.importers = List.copyOf(importers);
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
            String label = type.label(session.texts().locale());
            List<String> audiences =
                    type.audiences().stream().map(Audience::id).sorted().toList();
            result.add(Map.of(
                    "id",
                    type.id(),
                    "label",
                    label,
                    "audiences",
                    audiences,
                    BUNDLE,
                    documents.origin(type.id()).bundle()));
            session.print(type.id() + "\t" + label + "\t" + String.join(",", audiences));
        }
        session.result().put(DOCUMENTS, result);
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
            result.add(Map.of(
                    "id",
                    info.id(),
                    "severity",
                    info.severity().name().toLowerCase(Locale.ROOT),
                    "rank",
                    info.rank().name().toLowerCase(Locale.ROOT),
                    "title",
                    title,
                    "source",
                    source,
                    BUNDLE,
                    Contributor.of(rule)));
            session.print(String.join("\t", info.id(), severity, rank, title, source));
        }
        session.result().put(RULES, result);
    }

    private void profiles(Session session) {
        List<Object> result = new ArrayList<>();
        for (ProfileProvider profile : profiles.all()) {
            int unconfirmed = Campaign.unconfirmed(profile.begin());
            result.add(Map.of(
                    "id",
                    profile.id(),
                    "label",
                    profile.label(),
                    "unconfirmed",
                    unconfirmed,
                    BUNDLE,
                    Contributor.of(profile)));
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

    private void importers(Session session) {
        List<Object> result = new ArrayList<>();
        importers.stream().sorted(Comparator.comparing(Importer::id)).forEach(importer -> {
            String label = importer.label().in(session.texts().locale());
            result.add(Map.of("id", importer.id(), "label", label, BUNDLE, Contributor.of(importer)));
            session.print(importer.id() + "\t" + label);
        });
        session.result().put(IMPORTERS, result);
    }
}
