// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;

/**
 * The one user-interface thread of a test run. Tests run beside it and reach widgets through {@link #call} and
 * {@link #act}, as a person and the program do: so a listener that opens a dialog does not block the test.
 *
 * <p>Linux and Windows only: macOS wants its display in the main thread.
 */
public final class UiThread {
    private static UiThread instance;

    private final CompletableFuture<Display> display = new CompletableFuture<>();
    private final List<Throwable> uncaught = new ArrayList<>();

    private UiThread() {
        Thread thread = new Thread(this::loop, "candor-test-ui");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The display of the test run, made at the first call.
     *
     * @throws IllegalStateException where there is no graphical display, with what to do about it
     */
    public static synchronized Display display() {
        return instance().display.join();
    }

    /** Runs {@code work} in the thread of {@code display} and answers what it answers; its exception is thrown here. */
    public static <T> T call(Display display, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        AtomicReference<Error> error = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(work.get());
            } catch (RuntimeException thrown) {
                failure.set(thrown);
            } catch (Error thrown) {
                error.set(thrown);
            }
        });
        rethrow(failure.get(), error.get());
        return result.get();
    }

    /**
     * Starts {@code work} in the thread of {@code display} and returns when it is done, or when it waits in an event
     * loop of its own (a modal dialog). An exception of finished work is thrown here.
     */
    public static void act(Display display, Runnable work) {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        AtomicReference<Error> error = new AtomicReference<>();
        display.asyncExec(() -> {
            try {
                work.run();
            } catch (RuntimeException thrown) {
                failure.set(thrown);
            } catch (Error thrown) {
                error.set(thrown);
            }
        });
        // Messages run in order: this one runs after the work, or inside the nested event loop the work has opened.
        settle(display);
        rethrow(failure.get(), error.get());
    }

    /** Returns when everything posted to {@code display} so far has been run. */
    public static void settle(Display display) {
        display.syncExec(() -> {
            // Its turn is all that matters.
        });
    }

    /** Exceptions that listeners have thrown into the event loop since the last call. */
    static List<Throwable> takeUncaught() {
        List<Throwable> list = instance().uncaught;
        synchronized (list) {
            List<Throwable> taken = List.copyOf(list);
            list.clear();
            return taken;
        }
    }

    private static synchronized UiThread instance() {
        if (instance == null) {
            instance = new UiThread();
        }
        return instance;
    }

    private static void rethrow(RuntimeException failure, Error error) {
        if (failure != null) {
            throw failure;
        }
        if (error != null) {
            throw error;
        }
    }

    private void loop() {
        Display created;
        try {
            created = new Display();
        } catch (SWTError noDisplay) {
            display.completeExceptionally(new IllegalStateException(
                    "界面测试需要图形显示，而这里没有（DISPLAY=" + System.getenv("DISPLAY")
                            + "）。请用 xvfb-run 运行，例如：xvfb-run -a releng/test",
                    noDisplay));
            return;
        } catch (LinkageError noToolkit) {
            display.completeExceptionally(
                    new IllegalStateException("界面测试需要 GTK 3（Debian：apt-get install libgtk-3-0）", noToolkit));
            return;
        }
        created.setRuntimeExceptionHandler(this::remember);
        created.setErrorHandler(this::remember);
        display.complete(created);
        while (!created.isDisposed()) {
            if (!created.readAndDispatch()) {
                created.sleep();
            }
        }
    }

    private void remember(Throwable thrown) {
        synchronized (uncaught) {
            uncaught.add(thrown);
        }
    }
}
