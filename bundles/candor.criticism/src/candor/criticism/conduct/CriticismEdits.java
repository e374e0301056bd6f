// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.edit.Steps;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.CriticismCoverage.Pair;
import candor.model.query.CriticismCoverage.State;
import java.util.Collection;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Makes the commands by which criticisms come about, each one step of undo. */
public final class CriticismEdits {

    private final EditingDomain domain;
    private final Dossier dossier;

    public CriticismEdits(EditingDomain domain, Dossier dossier) {
        this.domain = domain;
        this.dossier = dossier;
    }

    /** Begins the criticism of a pair that has none. */
    public Command prepare(Pair pair, String label) {
        if (pair.criticism() != null) {
            return UnexecutableCommand.INSTANCE;
        }
        Criticism criticism = MeetingFactory.eINSTANCE.createCriticism();
        criticism.setFrom(pair.from());
        criticism.setTo(pair.to());
        return new Steps(domain)
                .add(dossier, Literals.DOSSIER__CRITICISMS, criticism)
                .command(label);
    }

    /** Notes that what was prepared was said; where all of it was, that it was not. What has no words cannot have been said. */
    public Command deliver(Collection<Pair> pairs, String label) {
        Steps steps = new Steps(domain);
        boolean said = pairs.stream().anyMatch(pair -> pair.state() == State.PREPARED);
        pairs.stream()
                .filter(pair -> said
                        ? pair.state() == State.PREPARED
                        : pair.state() == State.DELIVERED || pair.state() == State.ANSWERED)
                .forEach(pair -> steps.set(pair.criticism(), Literals.CRITICISM__DELIVERED, said));
        return steps.command(label);
    }
}
