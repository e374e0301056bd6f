// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import candor.model.query.BodyKinds;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.OtherBodies;
import candor.process.text.OwnTexts;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-A10: the body that holds the meeting is of one kind in all its names, full, short, own and in the mark, and texts call it by no other
 * kind: not 局党组 where it is a 局党委.
 */
@Component(service = Rule.class)
public final class BodyNamesRule extends ModelRule<EObject> {

    private static final List<EAttribute> NAMES = List.of(
            Literals.ORGANIZATION__NAME,
            Literals.ORGANIZATION__SHORT_NAME,
            Literals.ORGANIZATION__SELF_NAME,
            Literals.ORGANIZATION__HEAD_NAME);

    public BodyNamesRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-A10", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(EcorePackage.Literals.EOBJECT)
                        .wholly()
                        .anywhere(Reads.WORDS)
                        .anywhere(
                                Literals.DOSSIER__ORGANIZATIONS,
                                Literals.ORGANIZATION__INSTITUTION,
                                Literals.ORGANIZATION__SELF_NAME));
    }

    /** What other bodies are called in a pass, or nothing while the own one is unknown. */
    private record Others(OtherBodies known) {}

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        Organization own = context.dossier().getOrganization();
        if (own == null) {
            return;
        }
        if (object == own) {
            checkNames(own, findings);
        } else if (!(object instanceof Organization)) {
            OtherBodies others =
                    context.derive(Others.class, BodyNamesRule::others).known();
            OwnTexts.each(object, (attribute, text) -> others.find(text)
                    .ifPresent(mistake -> findings.add(
                            object,
                            attribute,
                            text("text", mistake.written(), mistake.right()),
                            OwnTexts.replace(
                                    text("fix", mistake.right()), object, attribute, others.corrected(text)))));
        }
    }

    private static Others others(Dossier dossier) {
        return new Others(OtherBodies.of(dossier));
    }

    private void checkNames(Organization own, Findings findings) {
        OrganizationKind kind = BodyKinds.of(own);
        if (kind != own.getKind()) {
            findings.add(
                    own,
                    Literals.ORGANIZATION__KIND,
                    text("kind", own.getShortName() == null ? own.getName() : own.getShortName()),
                    QuickFix.set(text("fix.kind"), own, Literals.ORGANIZATION__KIND, kind));
        }
        for (EAttribute attribute : NAMES) {
            String name = (String) own.eGet(attribute);
            Optional<OrganizationKind> told = name == null ? Optional.empty() : BodyKinds.told(name.strip());
            if (told.isPresent() && !BodyKinds.agree(told.get(), kind)) {
                findings.add(own, attribute, text("name", name));
            }
        }
    }
}
