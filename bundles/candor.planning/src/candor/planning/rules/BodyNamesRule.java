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
import candor.model.meeting.Person;
import candor.model.query.BodyKinds;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.NameForms;
import candor.process.text.OtherBodies;
import candor.process.text.OwnTexts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-A10: the body that holds the meeting is of one kind in all its names, full, short, own and in the mark, in the offices of its members
 * and in texts: not 局党组 where it is a 局党委. The names of the body, and those of its institution, are forms of one name, and none is longer than a name can be.
 */
@Component(service = Rule.class)
public final class BodyNamesRule extends ModelRule<EObject> {

    private static final List<EAttribute> NAMES = List.of(
            Literals.ORGANIZATION__NAME,
            Literals.ORGANIZATION__SHORT_NAME,
            Literals.ORGANIZATION__SELF_NAME,
            Literals.ORGANIZATION__HEAD_NAME);

    /** Characters; those of several bodies that meet together stand in one name. */
    private static final int LONGEST = 80;

    /** An office at the beginning of a position, or behind another one: the body, then what its bearer is in it. */
    private static final Pattern OFFICE = Pattern.compile("(?<![^、，,；;\\s])(党组|党委|党工委)(?:副?书记|成员|委员)");

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
        if (object instanceof Organization organization) {
            checkLengths(organization, findings);
            if (organization == own) {
                checkNames(own, findings);
            }
            if (organization == own || organization == own.getInstitution()) {
                checkForms(organization, findings);
            }
        } else {
            if (object instanceof Person person && person.isGroupMember()) {
                checkPosition(person, context.dossier(), findings);
            }
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
        if (!BodyKinds.ALL.contains(kind)) {
            findings.add(own, Literals.ORGANIZATION__KIND, text("noBody"), choose(own));
            return;
        }
        if (kind != own.getKind()) {
            findings.add(
                    own,
                    Literals.ORGANIZATION__KIND,
                    text("kind", own.getShortName() == null ? own.getName() : own.getShortName()),
                    choose(own));
        }
        for (EAttribute attribute : NAMES) {
            String name = (String) own.eGet(attribute);
            Optional<OrganizationKind> told = name == null ? Optional.empty() : BodyKinds.told(name);
            if (told.isPresent() && !BodyKinds.agree(told.get(), kind)) {
                findings.add(own, attribute, text("name", name));
            }
        }
    }

    private void checkLengths(Organization organization, Findings findings) {
        for (EAttribute attribute : NAMES) {
            String name = (String) organization.eGet(attribute);
            if (name != null && name.length() > LONGEST) {
                findings.add(organization, attribute, text("long", name.length(), LONGEST));
            }
        }
    }

    private QuickFix[] choose(Organization own) {
        return BodyKinds.told(own)
                .map(kind -> QuickFix.set(text("fix.kind"), own, Literals.ORGANIZATION__KIND, kind))
                .stream()
                .toArray(QuickFix[]::new);
    }

    private void checkForms(Organization organization, Findings findings) {
        String full = organization.getName();
        for (EAttribute attribute : List.of(Literals.ORGANIZATION__SHORT_NAME, Literals.ORGANIZATION__HEAD_NAME)) {
            String form = (String) organization.eGet(attribute);
            if (!NameForms.shortens(form, full)) {
                findings.add(organization, attribute, text("form", form, full));
            }
        }
        String self = organization.getSelfName();
        if (!NameForms.mayCallItself(self, full)) {
            findings.add(organization, Literals.ORGANIZATION__SELF_NAME, text("form", self, full));
        }
    }

    /** An office of a member in another kind of body; members of a branch may have one in the body above it. */
    private void checkPosition(Person person, Dossier dossier, Findings findings) {
        OrganizationKind kind = BodyKinds.of(dossier.getOrganization());
        String position = person.getPosition();
        if (position == null || BodyKinds.isBranch(kind) || !BodyKinds.ALL.contains(kind)) {
            return;
        }
        Matcher office = OFFICE.matcher(position);
        while (office.find()) {
            Optional<OrganizationKind> told = BodyKinds.told(office.group(1));
            if (told.isPresent() && !BodyKinds.agree(told.get(), kind)) {
                findings.add(person, Literals.PERSON__POSITION, text("position", office.group(), BodyKinds.word(kind)));
                return;
            }
        }
    }
}
