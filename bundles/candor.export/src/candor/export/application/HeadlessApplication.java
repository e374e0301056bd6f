// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.contribution.Faults;
import candor.base.contribution.NamelessFault;
import candor.core.safety.LaunchWords;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The application without a window. It needs no display and knows its commands only as services. */
public final class HeadlessApplication implements IApplication {

    /** The standard streams are the process's and stay open. */
    @SuppressWarnings("resource")
    @Override
    public Object start(IApplicationContext context) {
        Locale locale = locale();
        // messages of libraries and of the store follow the default
        Locale.setDefault(locale);
        // Launcher and Equinox have removed what they understand; the rest is for this program, typing errors included.
        String[] arguments = LaunchWords.handedOver()
                .map(words -> words.toArray(String[]::new))
                .orElseGet(() -> (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        BundleContext bundles =
                FrameworkUtil.getBundle(HeadlessApplication.class).getBundleContext();
        return new CommandRunner(
                        service(bundles, Commands.class),
                        utf8(FileDescriptor.out),
                        utf8(FileDescriptor.err),
                        locale,
                        isTerminal(),
                        fault -> ILog.of(HeadlessApplication.class).error("fault", NamelessFault.of(fault)),
                        service(bundles, Faults.class))
                .run(arguments);
    }

    @Override
    public void stop() {
        // A command ends with the process, which also deletes unfinished files.
    }

    /**
     * Chinese, unless somebody asked for English by {@code -nl}. The empty or C locale of a server, which Java takes
     * for English, does not count.
     */
    private static Locale locale() {
        String asked = System.getProperty("osgi.nl.user", "");
        return asked.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Whether standard error is a terminal. Java answers for input and output together only, and differently by version. */
    private static boolean isTerminal() {
        Path error = Path.of("/proc/self/fd/2");
        try {
            return Files.readSymbolicLink(error).startsWith("/dev/pts");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    private static <T> T service(BundleContext bundles, Class<T> type) {
        ServiceReference<T> reference = Objects.requireNonNull(bundles.getServiceReference(type), type::getName);
        return bundles.getService(reference);
    }
}
