// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import candor.workbench.session.DossierSession;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;

/**
 * Stands between unsaved changes and the end of a tab or of the program. The platform's own handler answers "saved"
 * whenever a part's {@code @Persist} method returns, also after a failure that was shown or a dialog that was cancelled;
 * this one answers whether the dossier <em>is</em> saved.
 */
public final class DossierSaveHandler implements ISaveHandler {

    private final Saving saving;
    private final SaveQuestions questions;

    public DossierSaveHandler(Saving saving, SaveQuestions questions) {
        this.saving = saving;
        this.questions = questions;
    }

    @Override
    public boolean save(MPart part, boolean confirm) {
        return saveParts(List.of(part), confirm);
    }

    @Override
    public boolean saveParts(Collection<MPart> parts, boolean confirm) {
        return saveSessions(sessions(parts), confirm);
    }

    /**
     * Saves what has changes.
     *
     * @param confirm whether to ask first
     * @return false where the person cancelled or a session could not be saved: then nothing may be closed
     */
    public boolean saveSessions(Collection<DossierSession> sessions, boolean confirm) {
        sessions.forEach(DossierSession::flush);
        List<DossierSession> dirty =
                sessions.stream().filter(DossierSession::isDirty).distinct().toList();
        if (dirty.isEmpty()) {
            return true;
        }
        return switch (confirm ? questions.ask(dirty) : Save.YES) {
            case NO -> true;
            case CANCEL -> false;
            case YES -> dirty.stream().allMatch(session -> saving.save(session) && !session.isDirty());
        };
    }

    @Override
    public Save promptToSave(MPart part) {
        return promptToSave(List.of(part))[0];
    }

    @Override
    public Save[] promptToSave(Collection<MPart> parts) {
        List<DossierSession> sessions = sessions(parts);
        Save[] answers = new Save[parts.size()];
        Arrays.fill(answers, sessions.isEmpty() ? Save.NO : questions.ask(sessions));
        return answers;
    }

    private static List<DossierSession> sessions(Collection<MPart> parts) {
        return parts.stream()
                .map(MPart::getContext)
                .filter(Objects::nonNull)
                .map(DossierSaveHandler::sessionOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static DossierSession sessionOf(IEclipseContext context) {
        return context.get(DossierSession.class);
    }
}
