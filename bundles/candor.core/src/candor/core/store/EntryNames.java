// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.util.regex.Pattern;

/** The places a container of format 1 has (docs/architecture.md, "The {@code .meeting} file"), and the names that no container may have. */
final class EntryNames {

    static final String MIMETYPE = "mimetype";
    static final String MANIFEST = "manifest.json";
    static final String DOSSIER = "dossier.xmi";
    static final String PARTS = "parts/";
    static final String ATTACHMENTS = "attachments/";

    /** What {@link #MIMETYPE} holds; "vnd." because the type is ours alone (RFC 6838 §3.2). */
    static final String MEDIA_TYPE = "application/vnd.candor.meeting+zip";

    /** Lower-case hexadecimal SHA-256, the name of an attachment. */
    static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Parts are addressed from one another, so that no character may stand in their names that means something in an address. */
    private static final Pattern PART = Pattern.compile("parts/(?:[\\p{L}\\p{N}._-]+/)*[\\p{L}\\p{N}._-]*");

    private EntryNames() {}

    /**
     * Whether a name stays inside the container wherever it may be unpacked: no way up, no root, no drive or stream, no
     * backslash (a separator on Windows), no control characters, no empty step.
     */
    static boolean isSafe(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\' || c == ':')) {
            return false;
        }
        String[] steps = (name.endsWith("/") ? name.substring(0, name.length() - 1) : name).split("/", -1);
        for (String step : steps) {
            if (step.isEmpty() || step.equals(".") || step.equals("..")) {
                return false;
            }
        }
        return !name.startsWith(PARTS) || PART.matcher(name).matches();
    }

    /** Where the attachment of a digest stands. */
    static String attachment(String digest) {
        return ATTACHMENTS + digest;
    }

    /** Whether a name is that of an attachment. */
    static boolean isAttachment(String name) {
        return name.startsWith(ATTACHMENTS)
                && DIGEST.matcher(name.substring(ATTACHMENTS.length())).matches();
    }

    /** Whether a name is one of the places of this format, attachments aside. */
    static boolean isKnown(String name) {
        return name.equals(MIMETYPE) || name.equals(MANIFEST) || name.equals(DOSSIER) || name.startsWith(PARTS);
    }
}
