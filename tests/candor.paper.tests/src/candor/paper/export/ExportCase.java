// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The folder that is exported to, and a document of the test that waits until it is let go on. */
abstract class ExportCase {

    @TempDir
    Path folder;

    ServiceRegistration<DocumentType> own;

    @AfterEach
    void unregister() {
        if (own != null) {
            own.unregister();
        }
    }

    void register(DocumentType type) {
        own = FrameworkUtil.getBundle(DesktopExportTest.class)
                .getBundleContext()
                .registerService(DocumentType.class, type, new Hashtable<>());
    }

    List<String> files() {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A document of the last place that waits for a gate and then cannot be made. */
    record Own(String name, Set<Audience> audiences, CountDownLatch gate) implements DocumentType {

        @Override
        public String id() {
            return "own";
        }

        @Override
        public String label(Locale locale) {
            return name;
        }

        @Override
        public int order() {
            return 99;
        }

        @Override
        public Draft create(Dossier dossier, Audience audience, Locale locale) throws DocumentException {
            if (!Thread.currentThread().getName().startsWith("candor: ")) {
                throw new DocumentException("只在导出时做");
            }
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new DocumentException("做不出来");
        }
    }
}
