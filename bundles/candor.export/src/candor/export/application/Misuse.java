// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line. */
final class Misuse {

    private Misuse() {}

    static String explain(ParameterException e, Messages texts) {
        String problem =
                switch (e) {
                    case UnmatchedArgumentException unmatched -> unmatched(unmatched, texts);
                    case MissingParameterException missing ->
                        texts.get(
                                "missing.argument",
                                missing.getMissing().stream().map(Misuse::label).collect(Collectors.joining(" ")));
                    case OverwrittenOptionException twice -> texts.get("option.twice", label(twice.getOverwritten()));
                    default -> texts.get("usage.wrong", e.getMessage());
                };
        return problem + texts.get("usage.see", e.getCommandLine().getCommandName());
    }

    private static String unmatched(UnmatchedArgumentException e, Messages texts) {
        String first = e.getUnmatched().getFirst();
        String name = first.replaceFirst("=.*", "");
        if (!name.startsWith("-")) {
            return texts.get("argument.unexpected", first);
        }
        Collection<String> known =
                e.getCommandLine().getCommandSpec().optionsMap().keySet();
        return texts.get("unknown.option", name) + Suggestion.of(texts, name, known);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
