// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test an open, empty {@link Shell} of its own (900 × 700), a {@link Bot} on it and the {@link Display}, as
 * parameters; the language is Chinese. Afterwards every shell is disposed, and an exception that a listener threw unseen fails the test.
 */
public final class SwtExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SwtExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        Display display = display();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        UiThread.takeUncaught();
        Shell shell = UiThread.call(display, () -> {
            Shell created = new Shell(display, SWT.SHELL_TRIM);
            created.setText("candor");
            created.setLayout(new FillLayout());
            created.setBounds(40, 40, 900, 700);
            created.open();
            return created;
        });
        store(context).put(Shell.class, shell);
        store(context).put(DialogWatch.class, DialogWatch.begin(display));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Display display = display();
        UiThread.call(display, () -> {
            for (Shell shell : display.getShells()) {
                shell.dispose();
            }
            return null;
        });
        store(context).remove(Shell.class);
        store(context).remove(DialogWatch.class, DialogWatch.class).end();
        List<Throwable> uncaught = UiThread.takeUncaught();
        if (!uncaught.isEmpty()) {
            AssertionError failure = new AssertionError("界面线程中有未处理的异常：" + uncaught.getFirst());
            uncaught.forEach(failure::addSuppressed);
            throw failure;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Shell.class, Bot.class, Display.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Shell shell = store(context).get(Shell.class, Shell.class);
        if (type == Bot.class) {
            return new Bot(shell);
        }
        return type == Shell.class ? shell : shell.getDisplay();
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(SPACE);
    }

    private static Display display() {
        try {
            return UiThread.display();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IllegalStateException clear) {
                throw clear;
            }
            throw failed;
        }
    }
}
