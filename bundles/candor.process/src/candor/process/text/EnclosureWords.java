// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which a text says that something is enclosed. */
public final class EnclosureWords {

    private static final Pattern WORDS =
            Pattern.compile("[见如]附件|附后|附件[：:0-9一二三]|随(?:文|材料|报告|请示|函)附|现?随附|附上|现将《[^》]{1,200}》[呈报送]");

    private EnclosureWords() {}

    /** The first such words of a text. */
    public static Optional<String> in(String text) {
        Matcher matcher = WORDS.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
