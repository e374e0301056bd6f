// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An agenda that has items lacks one of a kind. */
abstract class AgendaItemRule extends ModelRule<Meeting> {

    private final AgendaKind kind;
    private final Pattern meaning;

    /**
     * @param meaning what the title of an item says that is one by its words, of whatever kind it is
     * @param reads features of the dossier that this rule reads besides
     */
    AgendaItemRule(RuleInfo info, AgendaKind kind, Pattern meaning, EStructuralFeature... reads) {
        super(
                Meeting.class,
                info,
                Scope.of(Literals.MEETING)
                        .own(Literals.MEETING__AGENDA)
                        .anywhere(Literals.DOSSIER__YEAR)
                        .anywhere(reads)
                        .inside(Literals.AGENDA_ITEM__KIND, Literals.AGENDA_ITEM__TITLE));
        this.kind = kind;
        this.meaning = meaning;
    }

    @Override
    protected void check(Meeting meeting, RuleContext context, Findings findings) {
        List<AgendaItem> agenda = meeting.getAgenda();
        if (!agenda.isEmpty() && agenda.stream().noneMatch(item -> isOne(item, year(meeting)))) {
            findings.add(
                    meeting,
                    Literals.MEETING__AGENDA,
                    text("missing"),
                    QuickFix.add(text("fix"), meeting, Literals.MEETING__AGENDA, place(agenda), () -> List.of(item())));
        }
    }

    private boolean isOne(AgendaItem item, int year) {
        return item.getKind() == kind || item.getTitle() != null && means(item.getTitle(), year);
    }

    /** Whether a title says what the item is, in a dossier of a year. */
    boolean means(String title, int year) {
        return meaning.matcher(title).find();
    }

    private static int year(Meeting meeting) {
        return meeting.eContainer() instanceof Dossier dossier ? dossier.getYear() : 0;
    }

    /** Behind the last item that usually comes before it: the order of the metamodel's kinds is the usual one (docs/domain.md §3.5). */
    private int place(List<AgendaItem> agenda) {
        for (int i = agenda.size(); i > 0; i--) {
            if (agenda.get(i - 1).getKind().compareTo(kind) < 0) {
                return i;
            }
        }
        return 0;
    }

    private AgendaItem item() {
        AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setKind(kind);
        return item;
    }
}
