// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import candor.model.meeting.Dossier;
import candor.model.meeting.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of the own bureau, and other ways of writing them that no organisation of the dossier bears: 市水务局 or 水务局 where the
 * register has 示例市水务局, 市某局 where it has 某局.
 */
public final class OrganizationNames {

    private static final String REGIONS = "省市县区州盟旗";

    /** Characters that end another word, so that a region behind them begins the name. */
    private static final String WORD_ENDS = "好开到在由向对和与是为的我本全该以将让请及经报";

    private final List<String> registered;
    private final String name;
    private final String core;

    private OrganizationNames(List<String> registered, String name) {
        this.registered = registered;
        this.name = name;
        this.core = name.substring(regionEnd(name));
    }

    /** The names of a dossier; empty while the own bureau has none. */
    public static Optional<OrganizationNames> of(Dossier dossier) {
        Organization own = dossier.getOrganization();
        Organization institution = own == null ? null : own.getInstitution();
        if (institution == null || OwnTexts.isBlank(institution.getShortName())) {
            return Optional.empty();
        }
        List<String> registered = dossier.getOrganizations().stream()
                .flatMap(o -> Stream.of(o.getName(), o.getShortName(), o.getHeadName()))
                .filter(Objects::nonNull)
                .filter(n -> !n.isBlank())
                .distinct()
                .toList();
        return Optional.of(new OrganizationNames(registered, institution.getShortName()));
    }

    /**
     * A name written otherwise.
     *
     * @param written as in the text
     * @param right as registered
     * @param start where it stands in the text
     */
    public record Variant(String written, String right, int start) {

        /** The text with the registered name in its place. */
        public String corrected(String text) {
            return text.substring(0, start) + right + text.substring(start + written.length());
        }
    }

    /** Every place of a text where the own bureau bears a name that is not registered. */
    public List<Variant> variants(String text) {
        List<Variant> variants = new ArrayList<>();
        for (int at = text.indexOf(core); at >= 0; at = text.indexOf(core, at + core.length())) {
            int start = startOfVariant(text, at);
            if (start >= 0) {
                variants.add(new Variant(text.substring(start, at + core.length()), name, start));
            }
        }
        return variants;
    }

    /** Where the wrong name around a core begins, or -1 when the name is right or another's. */
    private int startOfVariant(String text, int at) {
        int covered = startOfRegistered(text, at);
        if (covered >= 0) {
            boolean region = covered == at && isRegion(text, covered - 1);
            boolean strayed = charAt(text, covered - 1) == '中' && !Character.isLetter(charAt(text, covered - 2));
            return region || strayed ? covered - 1 : -1;
        }
        if (!isRegion(text, at - 1)) {
            return at;
        }
        boolean ownRegion = name.indexOf(text.charAt(at - 1)) == name.length() - core.length() - 1;
        char before = charAt(text, at - 2);
        boolean wordEnds = !Character.isLetter(before) || WORD_ENDS.indexOf(before) >= 0;
        return ownRegion && wordEnds ? at - 1 : -1;
    }

    private int startOfRegistered(String text, int at) {
        int first = -1;
        for (String known : registered) {
            for (int offset = known.indexOf(core); offset >= 0; offset = known.indexOf(core, offset + 1)) {
                int start = at - offset;
                if (start >= 0 && text.startsWith(known, start) && (first < 0 || start < first)) {
                    first = start;
                }
            }
        }
        return first;
    }

    private static boolean isRegion(String text, int index) {
        return REGIONS.indexOf(charAt(text, index)) >= 0;
    }

    private static char charAt(String text, int index) {
        return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
    }

    /** Index behind the last region in a name, such as 示例市; 0 where it has none. */
    private static int regionEnd(String name) {
        for (int i = name.length() - 3; i > 0; i--) {
            if (REGIONS.indexOf(name.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
