// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.rules.RuleSources;
import candor.process.text.OrganizationNames;
import candor.process.text.OwnTexts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/** MSH-A05: texts that go into papers call the own bureau by one name, the registered one. */
@Component(service = Rule.class)
public final class OrganizationNameRule extends ModelRule<EObject> {

    public OrganizationNameRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-A05", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(
                                Literals.DOSSIER,
                                Literals.MEETING,
                                Literals.AGENDA_ITEM,
                                Literals.MATTER,
                                Literals.PARTICIPANT_GROUP,
                                Literals.LETTER,
                                Literals.STUDY_SESSION,
                                Literals.SOLICITATION,
                                Literals.EXAMINATION,
                                Literals.SPEECH,
                                Literals.RECTIFICATION_PLAN,
                                Literals.SUBMISSION,
                                Literals.CIRCULAR,
                                Literals.DISCLOSURE)
                        .wholly()
                        .anywhere(
                                Literals.DOSSIER__ORGANIZATION,
                                Literals.DOSSIER__ORGANIZATIONS,
                                Literals.ORGANIZATION__INSTITUTION,
                                Literals.ORGANIZATION__NAME,
                                Literals.ORGANIZATION__SHORT_NAME,
                                Literals.ORGANIZATION__HEAD_NAME));
    }

    /** The names of a pass, or none. */
    private record Names(OrganizationNames known) {}

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        OrganizationNames names = context.derive(
                        Names.class,
                        dossier -> new Names(OrganizationNames.of(dossier).orElse(null)))
                .known();
        if (names != null) {
            OwnTexts.each(object, (attribute, text) -> names.variants(text)
                    .forEach(variant -> report(object, attribute, text, variant, findings)));
        }
    }

    private void report(
            EObject object, EAttribute attribute, String text, OrganizationNames.Variant variant, Findings findings) {
        findings.add(
                object,
                attribute,
                text("variant", variant.written(), variant.right()),
                OwnTexts.replace(text("fix", variant.right()), object, attribute, variant.corrected(text)));
    }
}
