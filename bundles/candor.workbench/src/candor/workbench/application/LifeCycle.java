// SPDX-License-Identifier: EPL-2.0
package candor.workbench.application;

import candor.base.contribution.Faults;
import candor.core.safety.BackupStore;
import candor.core.safety.RecoveryStore;
import candor.core.store.MeetingStore;
import candor.edit.EditTimer;
import candor.edit.GuardedDomains;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.dossier.DossierReloader;
import candor.workbench.dossier.Fallback;
import candor.workbench.failure.EventLoopGuard;
import candor.workbench.failure.Failures;
import candor.workbench.memory.SessionMemory;
import candor.workbench.memory.WindowMemory;
import candor.workbench.problems.ProblemsPane;
import candor.workbench.recovery.Recovery;
import candor.workbench.recovery.Versions;
import candor.workbench.safety.Autosave;
import candor.workbench.safety.BackgroundWriter;
import candor.workbench.safety.Backups;
import candor.workbench.safety.FileGuard;
import candor.workbench.safety.FileQuestions;
import candor.workbench.safety.SafetyMessages;
import candor.workbench.save.DossierSaveHandler;
import candor.workbench.save.FileChooser;
import candor.workbench.save.NativeFileChooser;
import candor.workbench.save.SaveQuestions;
import candor.workbench.save.Saving;
import candor.workbench.session.DisplayTimer;
import candor.workbench.session.Sessions;
import candor.workbench.settings.AtStart;
import candor.workbench.settings.Settings;
import candor.workbench.start.SingleInstance;
import candor.workbench.start.Startup;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.task.DialogTaskRunner;
import candor.workbench.task.FileOpener;
import candor.workbench.task.TaskRunner;
import candor.workbench.theme.Themes;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

/** Puts together what all parts share; everything is found in the application's context by its type. */
@SuppressWarnings("restriction")
public final class LifeCycle {

    @PostContextCreate
    void provide(
            IEclipseContext context,
            Display display,
            IApplicationContext application,
            @Service GuardedDomains domains,
            @Service Faults faults,
            IContributionFactory contributions) {
        context.set(IContributionFactory.class, new ReportingFactory(contributions, faults));
        Settings settings = ContextInjectionFactory.make(Settings.class, context);
        AtStart.apply(settings, context);
        Themes.prepare(settings, context);
        context.set(Settings.class, settings);
        MeetingStore store = new MeetingStore();
        Failures failures = new Failures(display);
        SingleInstance instance = new SingleInstance(failures);
        if (instance.handOver(Startup.files(application))) {
            // The window of the first start comes to the front; the platform offers no other way out from here.
            System.exit(0);
        }
        context.set(SingleInstance.class, instance);
        context.set(SessionMemory.class, new SessionMemory());
        context.set(Clock.class, Clock.systemDefaultZone());
        context.set(EditTimer.class, new DisplayTimer(display));
        context.set(MeetingStore.class, store);
        context.set(Sessions.class, new Sessions(store, domains, failures::show));
        context.set(TaskRunner.class, new DialogTaskRunner(display));
        context.set(FileChooser.class, new NativeFileChooser(display));
        context.set(FileOpener.class, FileOpener.SYSTEM);
        context.set(Failures.class, failures);
        context.set(IEventLoopAdvisor.class, new EventLoopGuard(failures));
        provideSafety(context, store, failures, display);
        Saving saving = ContextInjectionFactory.make(Saving.class, context);
        context.set(Saving.class, saving);
        context.set(DossierSaveHandler.class, new DossierSaveHandler(saving, new SaveQuestions(display)));
    }

    private static void provideSafety(IEclipseContext context, MeetingStore store, Failures failures, Display display) {
        Path data = Platform.getLocation().toPath();
        RecoveryStore recovery = new RecoveryStore(data.resolve("recovery"), store);
        BackgroundWriter writer = new BackgroundWriter();
        SafetyMessages messages = new SafetyMessages(context.get(IEventBroker.class), failures);
        context.set(RecoveryStore.class, recovery);
        context.set(BackgroundWriter.class, writer);
        context.set(SafetyMessages.class, messages);
        FileQuestions questions = new FileQuestions(display);
        context.set(FileQuestions.class, questions);
        context.set(
                FileGuard.class, new FileGuard(context.get(Sessions.class), context.get(TaskRunner.class), questions));
        context.set(
                Backups.class,
                new Backups(new BackupStore(data.resolve("backups")), writer, context.get(Settings.class), messages));
        context.set(
                Autosave.class,
                new Autosave(recovery, writer, context.get(Settings.class), messages, context.get(EditTimer.class)));
    }

    /** Waits for files that are still being written, after the window was closed. */
    @PreSave
    void finish(BackgroundWriter writer, FileGuard guard) {
        guard.letGoAll();
        writer.finish();
    }

    /** The application model exists now. */
    @ProcessAdditions
    void provideModelServices(IEclipseContext context) {
        WindowMemory window = ContextInjectionFactory.make(WindowMemory.class, context);
        context.set(WindowMemory.class, window);
        window.restore();
        context.set(DossierTabs.class, ContextInjectionFactory.make(DossierTabs.class, context));
        context.set(DossierOpener.class, ContextInjectionFactory.make(DossierOpener.class, context));
        context.set(Fallback.class, ContextInjectionFactory.make(Versions.class, context));
        context.set(DossierReloader.class, ContextInjectionFactory.make(DossierReloader.class, context));
        context.set(Recovery.class, ContextInjectionFactory.make(Recovery.class, context));
        context.set(ProblemsPane.class, ContextInjectionFactory.make(ProblemsPane.class, context));
    }
}
