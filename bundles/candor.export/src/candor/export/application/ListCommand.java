// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.core.profile.ProfileCatalog;
import candor.core.profile.ProfileProvider;
import candor.export.Audience;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code candor list}: what this installation can make. */
public final class ListCommand implements Command {

    private static final String DOCUMENTS = "documents";
    private static final String PROFILES = "profiles";

    private final DocumentCatalog documents;
    private final ProfileCatalog profiles;

    /**
     * @param documents lowest service ranking first
     * @param profiles the campaigns to choose from
     */
    public ListCommand(List<DocumentType> documents, ProfileCatalog profiles) {
        this.documents = new DocumentCatalog(documents);
        this.profiles = profiles;
    }

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(DOCUMENTS + "|" + PROFILES)
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
            default ->
                throw new CommandException(
                        ExitCode.USAGE,
                        session.texts().get("list.unknown", what)
                                + Suggestion.of(session.texts(), what, List.of(DOCUMENTS, PROFILES)));
        }
        return ExitCode.OK;
    }

    private void documents(Session session) {
        List<Object> result = new ArrayList<>();
        for (DocumentType type : documents.all()) {
            String label = type.label(session.texts().locale());
            List<String> audiences =
                    type.audiences().stream().map(Audience::id).sorted().toList();
            result.add(Map.of("id", type.id(), "label", label, "audiences", audiences));
            session.print(type.id() + "\t" + label + "\t" + String.join(",", audiences));
        }
        session.result().put(DOCUMENTS, result);
    }

    private void profiles(Session session) {
        List<Object> result = new ArrayList<>();
        for (ProfileProvider profile : profiles.all()) {
            result.add(Map.of("id", profile.id(), "label", profile.label()));
            session.print(profile.id() + "\t" + profile.label());
        }
        session.result().put(PROFILES, result);
    }
}
