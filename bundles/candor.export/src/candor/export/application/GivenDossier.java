// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The one dossier a command is about: that of its FILE, or the sample where it has none.
 *
 * @param file as it was given; null for the sample
 */
record GivenDossier(String file, DossierDocument document) {

    /** Adds the argument to a command. */
    static void describe(CommandSpec spec, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE.meeting")
                .type(String.class)
                .arity("0..1")
                .description(description)
                .build());
    }

    /** Opens it, and says where it is the sample, and what in it belongs to plugins that are not installed. */
    static GivenDossier open(ParseResult arguments, Session session) throws CommandException {
        Messages texts = session.texts();
        MeetingStore store = new MeetingStore();
        String file = arguments.matchedPositionalValue(0, (String) null);
        try {
            if (file == null) {
                session.warn(texts.get("export.sample"));
                return new GivenDossier(null, Samples.open(store));
            }
            return new GivenDossier(file, AbsentData.tell(store.open(Paths.of(file, texts)), file, session));
        } catch (MeetingFileException e) {
            throw new CommandException(ExitCode.INPUT, e.text(texts.locale()), e);
        }
    }
}
