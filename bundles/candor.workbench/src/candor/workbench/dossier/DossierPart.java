// SPDX-License-Identifier: EPL-2.0
package candor.workbench.dossier;

import candor.core.rules.LiveCheck;
import candor.edit.Registration;
import candor.forms.FindingSource;
import candor.forms.FormServices;
import candor.forms.kinds.BuiltInKinds;
import candor.workbench.editor.Editors;
import candor.workbench.editor.FormFolding;
import candor.workbench.editor.ListActCatalog;
import candor.workbench.findings.Checks;
import candor.workbench.findings.Fixes;
import candor.workbench.findings.FormFindings;
import candor.workbench.place.PlaceProgress;
import candor.workbench.place.StageProgress;
import candor.workbench.problems.Problems;
import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import candor.workbench.session.Sessions;
import candor.workbench.tabs.DossierTabs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.emf.common.command.Command;

/**
 * The tab of one dossier. It puts the session into its context, where all parts inside find it, and is the only part that
 * counts as changed: the parts inside are views of the same dossier and close without a question.
 */
public final class DossierPart {

    private final MPart part;
    private final Sessions sessions;
    private final IEventBroker events;
    private final DossierSession session;
    private Registration changed;

    /** The command that undo would take back when the tool bar was last updated. Typing goes on within one command. */
    private Command undone;

    @Inject
    public DossierPart(
            MPart part,
            IEclipseContext context,
            Sessions sessions,
            Checks checks,
            IEventBroker events,
            ListActCatalog acts) {
        this.part = part;
        this.sessions = sessions;
        this.events = events;
        session = DossierTabs.session(part);
        context.set(DossierSession.class, session);
        context.set(PlaceProgress.class, new StageProgress());
        context.set(LiveCheck.class, checks.of(session));
        context.set(Fixes.class, ContextInjectionFactory.make(Fixes.class, context));
        context.set(Problems.class, ContextInjectionFactory.make(Problems.class, context));
        context.set(FindingSource.class, ContextInjectionFactory.make(FormFindings.class, context));
        context.set(FormServices.class, forms(context, acts));
    }

    /** Puts together what the forms of this dossier need. */
    private FormServices forms(IEclipseContext context, ListActCatalog acts) {
        Editors editors = ContextInjectionFactory.make(Editors.class, context);
        return FormServices.of(session.domain(), BuiltInKinds.registry())
                .withActs(acts.acts(context))
                .withLooks(acts.looks(context))
                .withFindings(context.get(FindingSource.class))
                .withNavigation(editors.navigation())
                .withMemory(new FormFolding());
    }

    @PostConstruct
    void open() {
        changed = session.onChange(this::changed);
        show();
    }

    private void changed() {
        show();
        events.send(SessionEvents.CHANGED, session);
        Command last = session.stack().getUndoCommand();
        if (last != undone || session.stack().canRedo()) {
            undone = last;
            // The buttons for undo, redo and save may have to change; by itself the tool bar checks them only now and
            // then.
            events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
        }
    }

    @Inject
    @Optional
    void saved(@UIEventTopic(SessionEvents.SAVED) DossierSession which) {
        if (which == session) {
            show();
        }
    }

    private void show() {
        part.setLabel(session.name());
        part.setTooltip(session.file().map(Object::toString).orElse(""));
        part.setDirty(session.isDirty());
    }

    /**
     * Fails always: the save handler of the window saves sessions and never calls this, and another caller must not
     * believe that anything was saved.
     */
    @Persist
    void persist() {
        throw new IllegalStateException("save through DossierSaveHandler");
    }

    @PreDestroy
    void close() {
        changed.close();
        sessions.letGo(session);
        events.post(SessionEvents.CLOSED, session);
    }
}
