// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import candor.base.contribution.Faults;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.export.application.CommandRunner;
import candor.export.application.Commands;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The program as a person has it on the command line, with this bundle installed. */
final class Program {

    private static final long PATIENCE = 20_000;

    private final BundleContext context = FrameworkUtil.getBundle(Program.class).getBundleContext();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Program() throws BundleException {
        for (Bundle bundle : context.getBundles()) {
            boolean fragment = bundle.getHeaders().get("Fragment-Host") != null;
            if (!fragment && bundle.getSymbolicName().matches("candor\\..*|org\\.apache\\.felix\\.scr")) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    /** A service of the program. */
    <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return tracker.waitForService(PATIENCE);
    }

    /** Runs {@code candor} with these arguments; answers its exit code. */
    int run(String... arguments) throws InterruptedException {
        out.reset();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CommandRunner(
                        service(Commands.class),
                        printed,
                        printed,
                        Locale.SIMPLIFIED_CHINESE,
                        false,
                        fault -> {
                            throw new AssertionError(fault);
                        },
                        new Faults())
                .run(arguments);
    }

    /** What the last command printed. */
    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A new dossier of this bundle's campaign, with one finding that is due on a day. */
    static DossierDocument dossier(LocalDate due) {
        DossierDocument document = new MeetingStore().create(new InspectionProfile().begin());
        EObject finding = EcoreUtil.create(Inspections.FINDING);
        finding.eSet(Inspections.NUMBER, "1");
        finding.eSet(Inspections.NAME, "会前征求意见不够广泛");
        finding.eSet(Inspections.DUE_ON, due);
        document.dossier().getExtensions().add(finding);
        return document;
    }

    /** Saves such a dossier. */
    static Path save(DossierDocument document, Path folder) throws Exception {
        Path file = folder.resolve("example.meeting");
        new MeetingStore().save(document, file);
        return file;
    }
}
