// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.Opinion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Opinions of all rounds, and the digest that shows whether a verbatim text was changed (docs/domain.md MSH-P06). */
public final class Opinions {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private Opinions() {}

    /** The opinions of all rounds, in the order of rounds. */
    public static List<Opinion> all(Dossier dossier) {
        return dossier.getSolicitations().stream()
                .flatMap(round -> round.getOpinions().stream())
                .toList();
    }

    /** The opinions of all rounds that count: those that people gave and that no other one corrects. */
    public static List<Opinion> counted(Dossier dossier) {
        return all(dossier).stream().filter(Opinions::counts).toList();
    }

    /**
     * Whether an opinion counts. One that another corrects is kept, struck out, and counts no longer; one that sums up others is the office's
     * word and never counted.
     */
    public static boolean counts(Opinion opinion) {
        return opinion.getCorrections().isEmpty() && opinion.getMerges().isEmpty();
    }

    /** The opinions as they are worked on: those that sum up others, and those that none sums up. */
    public static List<Opinion> merged(Dossier dossier) {
        return all(dossier).stream()
                .filter(opinion -> opinion.getCorrections().isEmpty() && opinion.getMergedInto() == null)
                .toList();
    }

    /** Whether an opinion is recorded, so that its words are no longer changed. */
    public static boolean isRecorded(Opinion opinion) {
        return opinion.getDigest() != null;
    }

    /**
     * The digest that proves a text. Line ends of Windows (CR LF) and of old systems (CR) count as LF, for they change when
     * a text is only shown and written back; nothing else is touched, no blank and no character form.
     *
     * @param text a verbatim text
     * @return its SHA-256 over UTF-8, 64 lower-case hexadecimal digits
     */
    public static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(
                            LINE_END.matcher(text).replaceAll("\n").getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }

    /** Whether the text is the one that was recorded; an opinion without digest was not recorded yet. */
    public static boolean isUnchanged(Opinion opinion) {
        return opinion.getDigest() == null
                || opinion.getText() != null && opinion.getDigest().equals(digest(opinion.getText()));
    }
}
