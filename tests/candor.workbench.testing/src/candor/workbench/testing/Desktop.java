// SPDX-License-Identifier: EPL-2.0
package candor.workbench.testing;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.testing.UiThread;
import candor.workbench.Ids;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.tabs.DossierTabs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The program itself, started once for all tests of a run in a thread of its own, as the platform starts it: real
 * application model, style sheets, add-ons. Tests reach it through {@link #call}, {@link #act} and the {@link Bot}.
 */
public final class Desktop {

    /** Id of the view that stands first in the tab of a dossier. */
    public static final String OVERVIEW = "candor.overview";

    private static final String E4 = "org.eclipse.e4.ui.workbench.swt.E4Application";
    private static Desktop running;

    private final Display display;
    private final IEclipseContext context;
    private final List<String> expected = new CopyOnWriteArrayList<>();

    private Desktop(Display display, IEclipseContext context) {
        this.display = display;
        this.context = context;
    }

    /** The program, started at the first call. */
    public static synchronized Desktop get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static Desktop start() {
        BundleContext bundles = FrameworkUtil.getBundle(Desktop.class).getBundleContext();
        IApplicationContext application = bundles.getService(bundles.getServiceReference(IApplicationContext.class));
        CompletableFuture<Display> display = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        Display own = Display.getDefault();
                        own.timerExec(0, () -> display.complete(own));
                        e4().start(application);
                    } catch (Exception | Error failed) {
                        display.completeExceptionally(failed);
                    }
                },
                "candor");
        thread.setDaemon(true);
        thread.start();
        Display shown = display.join();
        AtomicReference<IEclipseContext> context = new AtomicReference<>();
        new Bot(shown).waitUntil(Condition.that("no window", () -> {
            for (Shell shell : shown.getShells()) {
                Object model = shell.getData("modelElement");
                if (shell.isVisible() && model instanceof MWindow window) {
                    context.set(window.getContext().get(MApplication.class).getContext());
                }
            }
            return context.get() != null;
        }));
        shown.syncExec(() -> shown.getShells()[0].forceActive());
        return new Desktop(shown, context.get());
    }

    private static IApplication e4() throws Exception {
        for (IConfigurationElement element : Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", E4)
                .getConfigurationElements()) {
            for (IConfigurationElement run : element.getChildren("run")) {
                return (IApplication) run.createExecutableExtension("class");
            }
        }
        throw new IllegalStateException("no application " + E4);
    }

    /** Finds widgets in every window. */
    public Bot bot() {
        return new Bot(display);
    }

    public Display display() {
        return display;
    }

    /** Has the platform's complaint about something that is broken on purpose not fail this test; it contains these words. */
    public void expectError(String words) {
        expected.add(words);
    }

    /** Whether a test has asked for an error, until it is over. */
    boolean isExpected(String message) {
        return expected.stream().anyMatch(message::contains);
    }

    void expectNothing() {
        expected.clear();
    }

    /** Something out of the application's context. */
    public <T> T service(Class<T> type) {
        return context.get(type);
    }

    /** Puts something into the application's context. */
    public <T> void provide(Class<T> type, T service) {
        call(() -> {
            context.set(type, service);
            return null;
        });
    }

    /** The editors of a dossier that is open in a tab. */
    public Editors editors(DossierSession session) {
        return call(() -> ContextInjectionFactory.make(
                Editors.class,
                service(DossierTabs.class).of(session).orElseThrow().getContext()));
    }

    /** Opens a place of a dossier as a click in the navigator does. */
    public void open(DossierSession session, Place place) {
        Editors editors = editors(session);
        act(() -> editors.open(place));
        bot().settle();
    }

    /** Asks in the user-interface thread. */
    public <T> T call(Supplier<T> question) {
        return UiThread.call(display, question);
    }

    /** Deletes what is selected, also where it is used elsewhere and the program asks. */
    public void delete() {
        execute("candor.command.delete");
        if (bot().hasWidgetWithId("delete/usages")) {
            bot().button("删除").click();
        }
    }

    /** Acts in the user-interface thread; returns when that is done or waits for a dialog. */
    public void act(Runnable action) {
        UiThread.act(display, action);
    }

    /** The window's own services. */
    public EPartService parts() {
        return call(() -> service(EModelService.class)
                .findElements(service(MApplication.class), Ids.WINDOW, MWindow.class, null)
                .getFirst()
                .getContext()
                .get(EPartService.class));
    }

    /** Runs a command as its menu entry does; returns when that is done or waits for a dialog. */
    public void execute(String command, String... parameter) {
        act(() -> {
            IEclipseContext leaf = context.getActiveLeaf();
            Map<String, Object> values = parameter.length == 0 ? null : Map.of(parameter[0], parameter[1]);
            leaf.get(EHandlerService.class)
                    .executeHandler(leaf.get(ECommandService.class).createCommand(command, values));
        });
    }

    /** Takes the last step back. Waits until that can be done: right after a dialog has closed its dossier may not be active yet. */
    public void undo() {
        String undo = "candor.command.undo";
        bot().waitUntil(Condition.that("nothing can be undone", () -> canExecute(undo)));
        execute(undo);
    }

    /** Whether a command can be run now. */
    public boolean canExecute(String command) {
        return call(() -> {
            IEclipseContext leaf = context.getActiveLeaf();
            return leaf.get(EHandlerService.class)
                    .canExecute(leaf.get(ECommandService.class).createCommand(command, null));
        });
    }

    /** The part that is active. */
    public MPart activePart() {
        EPartService parts = parts();
        return call(parts::getActivePart);
    }

    /** Opens the sample without a person's clicks. */
    public DossierSession openSample() {
        return openSample(dossier -> {});
    }

    /** Opens the sample after something has been done to it that nobody could do in the program. */
    public DossierSession openSample(Consumer<Dossier> change) {
        MeetingStore store = service(MeetingStore.class);
        return opened(() -> service(DossierOpener.class).open("样例", () -> {
            DossierDocument sample = Samples.open(store);
            change.accept(sample.dossier());
            return sample;
        }));
    }

    /** Opens a file without a person's clicks. */
    public DossierSession open(Path file) {
        return opened(() -> service(DossierOpener.class).open(file));
    }

    private DossierSession opened(Runnable open) {
        Sessions sessions = service(Sessions.class);
        int before = sessions.all().size();
        // Not asked but started: where it fails, a dialog says so, and the test must not wait for that to be closed.
        act(open);
        bot().waitUntil(Condition.that("not opened", () -> sessions.all().size() > before));
        UiThread.settle(display);
        return call(() -> sessions.all().getLast());
    }

    /** Closes all dossiers, whatever is unsaved is lost. */
    public void closeAll() {
        EPartService parts = parts();
        call(() -> {
            for (DossierSession session : service(Sessions.class).all()) {
                service(DossierTabs.class).of(session).ifPresent(part -> parts.hidePart(part, true));
            }
            return null;
        });
    }
}
