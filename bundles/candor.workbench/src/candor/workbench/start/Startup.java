// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.core.safety.LaunchWords;
import candor.core.store.MeetingStore;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.failure.Failures;
import candor.workbench.memory.SessionMemory;
import candor.workbench.recovery.Recovery;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;

/**
 * Add-on that opens files once the window stands: those the program was started with, else those that were open when it
 * was left; later those a second start asks for.
 */
public final class Startup {

    @Inject
    @Optional
    void started(
            @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event,
            IApplicationContext application,
            DossierOpener opener,
            SessionMemory memory,
            Recovery recovery,
            SingleInstance instance,
            Failures failures,
            Display display) {
        List<Path> asked = files(application);
        List<String> garbled =
                dossiers(application).filter(word -> path(word).isEmpty()).toList();
        display.asyncExec(() -> {
            // First: what is recovered is open then, and is not opened again without its changes.
            recovery.offer();
            (asked.isEmpty() ? memory.files() : asked).forEach(opener::open);
            garbled.forEach(word -> failures.show(WorkbenchTexts.get("open.garbled", word)));
        });
        instance.listen(display, files -> {
            toFront(display);
            files.forEach(opener::open);
        });
    }

    private static void toFront(Display display) {
        Shell shell = Windows.front(display);
        shell.setMinimized(false);
        shell.forceActive();
    }

    /** The dossiers among the words the program was started with; a name that this system cannot write names none. */
    public static List<Path> files(IApplicationContext application) {
        return dossiers(application)
                .map(Startup::path)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private static Stream<String> dossiers(IApplicationContext application) {
        Object arguments = application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return LaunchWords.handedOver()
                .orElseGet(() -> arguments instanceof String[] words ? List.of(words) : List.of())
                .stream()
                .filter(argument -> argument.toLowerCase(Locale.ROOT).endsWith(MeetingStore.EXTENSION));
    }

    private static java.util.Optional<Path> path(String word) {
        try {
            return java.util.Optional.of(Path.of(word));
        } catch (InvalidPathException garbled) {
            // Chinese names, where the language of the system knows Latin letters only.
            return java.util.Optional.empty();
        }
    }
}
