// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.base.place.UserFolder;
import candor.core.rules.RuleService;
import candor.export.Blockers;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.ExportService;
import candor.gongwen.Press;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.style.HouseStyle;
import candor.model.meeting.Dossier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The documents that can be made and the machinery for it, one for the whole program. Nothing is loaded before it is asked for: the
 * window does not wait for fonts.
 */
@Creatable
@Singleton
public final class PrintShop {

    private final PaperSettings settings;
    private final Glyphs glyphs = new Glyphs();
    private final ServiceTracker<DocumentCatalog, DocumentCatalog> catalogs;
    private final ServiceTracker<RuleService, RuleService> rules;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("typesetting").unstarted(task));
    private Path fontFolder;
    private FontLibrary fonts;
    private HouseStyle style;
    private Press press;
    private ExportService exports;
    private CompletableFuture<Void> prepared;

    @Inject
    public PrintShop(PaperSettings settings, Clock clock) {
        this.clock = clock;
        this.settings = settings;
        BundleContext context = FrameworkUtil.getBundle(PrintShop.class).getBundleContext();
        catalogs = new ServiceTracker<>(context, DocumentCatalog.class, null);
        catalogs.open();
        rules = new ServiceTracker<>(context, RuleService.class, null);
        rules.open();
    }

    /** All documents there are now; they come and go with their bundles. */
    public DocumentCatalog catalog() {
        DocumentCatalog catalog = catalogs.getService();
        return catalog == null ? new DocumentCatalog(List.of()) : catalog;
    }

    /** What the checks find now that keeps papers of a dossier from being sent. */
    public Blockers blockers(Dossier dossier) {
        RuleService service = rules.getService();
        return service == null
                ? Blockers.NONE
                : Blockers.of(service.checkForBlockers(dossier, clock), Locale.getDefault());
    }

    /** Sets documents on pages, in the fonts of this machine and those of the folder that the settings name. */
    public synchronized Press press() {
        renew();
        if (press == null) {
            press = new Press(fonts, style);
        }
        return press;
    }

    /** Makes press and export service again after the fonts folder or the style has changed. */
    private void renew() {
        Path folder = settings.fontFolder().orElseGet(UserFolder::fonts);
        boolean otherFonts = !folder.equals(fontFolder);
        if (otherFonts) {
            fontFolder = folder;
            fonts = FontLibrary.system(folder);
        }
        if (otherFonts || !settings.style().equals(style)) {
            style = settings.style();
            press = null;
            if (exports != null) {
                worker.execute(exports::close);
                exports = null;
            }
        }
    }

    /** The shapes of what stands on the pages. */
    public Glyphs glyphs() {
        return glyphs;
    }

    /** Writes documents to files. */
    public synchronized ExportService exports() {
        renew();
        if (exports == null) {
            exports = new ExportService(fonts, style);
        }
        return exports;
    }

    /** One thread beside the user interface; what is given to it is done in order. */
    public ExecutorService worker() {
        return worker;
    }

    /** Templates are parsed beside the user interface, once; the first document is then made as fast as the next. */
    public synchronized CompletableFuture<Void> prepare() {
        if (prepared == null) {
            prepared = CompletableFuture.runAsync(() -> catalog().all().forEach(PrintShop::prepare), worker);
        }
        return prepared;
    }

    private static void prepare(DocumentType type) {
        try {
            type.prepare();
        } catch (RuntimeException failed) {
            // The failure is reported when the document is made.
            return;
        }
    }
}
