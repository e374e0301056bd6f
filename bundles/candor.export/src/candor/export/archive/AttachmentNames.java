// SPDX-License-Identifier: EPL-2.0
package candor.export.archive;

import candor.export.FileNames;
import candor.model.meeting.Attachment;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files that a dossier keeps, as every system takes them; what stands behind the last dot stays, so that they can be opened. */
public final class AttachmentNames {

    private static final Pattern PARTS = Pattern.compile("(?s)\\A(.+)(\\.[A-Za-z0-9]{1,8})");

    private AttachmentNames() {}

    /** @param taken in the same folder, in lower case; the answer is added */
    public static String of(Attachment attachment, Set<String> taken) {
        String name = Optional.ofNullable(attachment.getName()).orElse("");
        Matcher parts = PARTS.matcher(name);
        String stem = FileNames.of(parts.matches() ? parts.group(1) : name);
        String ending = parts.matches() ? parts.group(2) : "";
        String candidate = stem + ending;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = stem + "-" + i + ending;
        }
        return candidate;
    }
}
