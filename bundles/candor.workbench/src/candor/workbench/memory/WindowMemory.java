// SPDX-License-Identifier: EPL-2.0
package candor.workbench.memory;

import candor.workbench.Ids;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Remembers on this machine where the window stands and how it is divided. Only a few numbers are kept. The platform
 * would keep a copy of the whole application model, and an old copy would hide the menus and parts of a new version.
 */
public final class WindowMemory {

    private static final String MAXIMIZED = "window.maximized";
    private static final String SHELL_MAXIMIZED = "shellMaximized";
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 480;

    /** A point in the title bar: it has to be on some screen, so that the window can be moved. */
    private static final int TITLE_X = 80;

    private static final int TITLE_Y = 10;

    /** Ids of the elements of a dossier's tab whose size is remembered. */
    private static final List<String> SHARES =
            List.of(Ids.NAVIGATOR, Ids.EDITORS, Ids.PREVIEW_STACK, Ids.PROBLEMS_STACK, Ids.COLUMNS);

    /** How long the window manager may take to give a window its size back, in milliseconds. */
    private static final int PATIENCE = 2000;

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Ids.BUNDLE + "/window");
    private final MApplication application;
    private final EModelService model;
    private final Display display;

    /** The shares of the room that elements have when the program is new. */
    private final Map<String, String> newShares = new HashMap<>();

    private final Rectangle newBounds;

    @Inject
    public WindowMemory(MApplication application, EModelService model, Display display) {
        this.application = application;
        this.model = model;
        this.display = display;
        MWindow window = window();
        newBounds = new Rectangle(0, 0, window.getWidth(), window.getHeight());
        MUIElement tab = model.findSnippet(application, Ids.DOSSIER);
        for (String id : SHARES) {
            newShares.put(id, model.find(id, tab).getContainerData());
        }
    }

    /** Brings the model to where it was, before anything is drawn. */
    public void restore() {
        MWindow window = window();
        int width = preferences.getInt("window.width", 0);
        int height = preferences.getInt("window.height", 0);
        if (width >= LEAST_WIDTH && height >= LEAST_HEIGHT) {
            window.setWidth(width);
            window.setHeight(height);
            place(window, preferences.getInt("window.x", 0), preferences.getInt("window.y", 0));
        }
        if (preferences.getBoolean(MAXIMIZED, false)) {
            window.getTags().add(SHELL_MAXIMIZED);
        }
        MUIElement tab = model.findSnippet(application, Ids.DOSSIER);
        for (String id : SHARES) {
            String share = preferences.get("share." + id, null);
            if (share != null) {
                model.find(id, tab).setContainerData(share);
            }
        }
    }

    /** Moves the window there, unless no screen shows that place any more. */
    private void place(MWindow window, int x, int y) {
        boolean visible = Arrays.stream(display.getMonitors())
                .anyMatch(monitor -> monitor.getClientArea().contains(x + TITLE_X, y + TITLE_Y));
        if (visible) {
            window.setX(x);
            window.setY(y);
        }
    }

    /** Divides the window, and every dossier in it, as when the program was new, and forgets what was remembered. */
    public void reset() {
        MWindow window = window();
        if (window.getWidget() instanceof Shell shell && !shell.isDisposed() && shell.getMaximized()) {
            shell.setMaximized(false);
            sizeOnceRestored(shell);
        }
        window.getTags().remove(SHELL_MAXIMIZED);
        size();
        List<MUIElement> tabs = new ArrayList<>(model.findElements(application, Ids.DOSSIER, MUIElement.class, null));
        tabs.add(model.findSnippet(application, Ids.DOSSIER));
        for (MUIElement tab : tabs) {
            newShares.forEach((id, share) ->
                    Optional.ofNullable(model.find(id, tab)).ifPresent(element -> element.setContainerData(share)));
        }
        remember();
    }

    private void size() {
        window().setWidth(newBounds.width);
        window().setHeight(newBounds.height);
    }

    /** A window that was maximized gets its old size back from the window manager, later, whatever it was given meanwhile. */
    private void sizeOnceRestored(Shell shell) {
        Listener restored = new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (!shell.getMaximized()) {
                    shell.removeListener(SWT.Resize, this);
                    display.asyncExec(() -> size());
                }
            }
        };
        shell.addListener(SWT.Resize, restored);
        // Where nothing was restored, what a person does later is hers.
        display.timerExec(PATIENCE, () -> {
            if (!shell.isDisposed()) {
                shell.removeListener(SWT.Resize, restored);
            }
        });
    }

    /** Keeps what the window is like now. */
    public void remember() {
        MWindow window = window();
        boolean maximized = window.getWidget() instanceof Shell shell && !shell.isDisposed() && shell.getMaximized();
        preferences.putBoolean(MAXIMIZED, maximized);
        preferences.putInt("window.x", window.getX());
        preferences.putInt("window.y", window.getY());
        preferences.putInt("window.width", window.getWidth());
        preferences.putInt("window.height", window.getHeight());
        List<MUIElement> tabs = model.findElements(application, Ids.DOSSIER, MUIElement.class, null);
        if (!tabs.isEmpty()) {
            for (String id : SHARES) {
                MUIElement element = model.find(id, tabs.getLast());
                if (element != null && Objects.nonNull(element.getContainerData())) {
                    preferences.put("share." + id, element.getContainerData());
                }
            }
        }
        Remembering.flush(preferences);
    }

    private MWindow window() {
        return (MWindow) model.find(Ids.WINDOW, application);
    }
}
