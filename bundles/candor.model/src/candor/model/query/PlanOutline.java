// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.AgendaKind;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.PlanPart;
import candor.model.meeting.PlanPartKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sections of a plan: those of the profile in its order, or the usual ones where it has none. A section that has nothing to say here is
 * left out: cases where the superior gave none, a review where none is held.
 *
 * @param sections what is printed, in order
 */
public record PlanOutline(List<PlanPart> sections) {

    /** Usual sections that stand below the heading of the steps. */
    private static final Set<PlanPartKind> STEPS = EnumSet.range(PlanPartKind.STUDY, PlanPartKind.AFTERWARDS);

    public PlanOutline {
        sections = List.copyOf(sections);
    }

    public static PlanOutline of(Dossier dossier) {
        CampaignProfile profile = dossier.getProfile();
        Stream<PlanPart> parts = profile == null || profile.getParts().isEmpty()
                ? usual().stream()
                : profile.getParts().stream().filter(PlanPart::isPrinted);
        return new PlanOutline(
                parts.filter(part -> applies(part.getKind(), dossier)).toList());
    }

    /** The usual sections in their order, made anew: what a bureau begins with to arrange its own. */
    public static List<PlanPart> usual() {
        return Stream.of(PlanPartKind.values())
                .filter(kind -> kind != PlanPartKind.OWN)
                .map(kind -> {
                    PlanPart part = MeetingFactory.eINSTANCE.createPlanPart();
                    part.setKind(kind);
                    return part;
                })
                .toList();
    }

    /** Whether the plan has a section. */
    public boolean has(PlanPartKind kind) {
        return sections.stream().anyMatch(part -> part.getKind() == kind);
    }

    /** 1 for a heading 一、, 2 for one （一）. A step stands on the first level where the heading of the steps is left out. */
    public static int depth(PlanPart part) {
        if (part.getLevel() > 0) {
            return Math.min(2, part.getLevel());
        }
        boolean headless = part.eContainer() instanceof CampaignProfile profile
                && profile.getParts().stream()
                        .noneMatch(other -> other.getKind() == PlanPartKind.STEPS && other.isPrinted());
        return STEPS.contains(part.getKind()) && !headless ? 2 : 1;
    }

    private static boolean applies(PlanPartKind kind, Dossier dossier) {
        return switch (kind) {
            case CASES ->
                dossier.getProfile() != null && !dossier.getProfile().getCases().isEmpty();
            case REVIEW ->
                MeetingWords.of(dossier).isOrganizational()
                        || dossier.getMeeting() != null
                                && dossier.getMeeting().getAgenda().stream()
                                        .anyMatch(item -> item.getKind() == AgendaKind.REVIEW);
            default -> true;
        };
    }
}
