// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.opinions;

import candor.forms.Combos;
import candor.forms.FormLabels;
import candor.model.meeting.Aspect;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SourceCategory;
import candor.model.meeting.SubjectScope;
import candor.model.query.Leadership;
import candor.planning.ui.PlanningTexts;
import java.util.List;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Three drop-down lists for what pasted opinions have in common: whom they concern, which aspect, where they come from. */
final class PatternFields {

    private final List<Person> persons;
    private final List<Aspect> aspects;
    private final Combo subject;
    private final Combo aspect;
    private final Combo source;

    PatternFields(Composite grid, EditingDomain domain, Solicitation round) {
        Dossier dossier = (Dossier) round.eContainer();
        persons = Leadership.of(dossier).members();
        aspects =
                dossier.getProfile() == null ? List.of() : dossier.getProfile().getAspects();
        FormLabels labels = new FormLabels(((AdapterFactoryEditingDomain) domain).getAdapterFactory());
        Opinion any = MeetingFactory.eINSTANCE.createOpinion();
        subject = Combos.labelled(grid, "opinions.paste.subject", labels.feature(any, Literals.OPINION__SCOPE));
        subject.add(labels.literal(any, Literals.OPINION__SCOPE, Literals.SUBJECT_SCOPE.getEEnumLiteral("TEAM")));
        persons.forEach(
                person -> subject.add(PlanningTexts.get("opinions.paste.person", String.valueOf(person.getName()))));
        aspect = Combos.labelled(grid, "opinions.paste.aspect", labels.feature(any, Literals.OPINION__ASPECT));
        aspect.add(PlanningTexts.get("opinions.paste.later"));
        aspects.forEach(each -> aspect.add(String.valueOf(each.getTitle())));
        source = Combos.labelled(grid, "opinions.paste.source", labels.feature(any, Literals.OPINION__SOURCE));
        for (SourceCategory category : SourceCategory.values()) {
            source.add(labels.literal(
                    any, Literals.OPINION__SOURCE, Literals.SOURCE_CATEGORY.getEEnumLiteral(category.getName())));
        }
        subject.select(0);
        aspect.select(0);
        source.select(
                round.getAudience().isEmpty()
                        ? 0
                        : round.getAudience().getFirst().ordinal());
    }

    /** An opinion without words that has what was chosen. */
    Opinion opinion() {
        Opinion opinion = MeetingFactory.eINSTANCE.createOpinion();
        if (subject.getSelectionIndex() > 0) {
            opinion.setScope(SubjectScope.PERSON);
            opinion.setPerson(persons.get(subject.getSelectionIndex() - 1));
        }
        if (aspect.getSelectionIndex() > 0) {
            opinion.setAspect(aspects.get(aspect.getSelectionIndex() - 1));
        }
        opinion.setSource(SourceCategory.values()[source.getSelectionIndex()]);
        return opinion;
    }
}
