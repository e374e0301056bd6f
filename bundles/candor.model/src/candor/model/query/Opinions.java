// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.Opinion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Opinions of all rounds, and the digest that shows whether a verbatim text was changed (handbook MSH-P06). */
public final class Opinions {

    private Opinions() {}

    /** The opinions of all rounds, in the order of rounds. */
    public static List<Opinion> all(Dossier dossier) {
        return dossier.getSolicitations().stream()
                .flatMap(round -> round.getOpinions().stream())
                .toList();
    }

    /**
     * @param text a verbatim text
     * @return its SHA-256 over UTF-8, 64 lower-case hexadecimal digits
     */
    public static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
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
