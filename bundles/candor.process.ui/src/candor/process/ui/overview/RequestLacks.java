// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Placeholder;
import candor.export.values.ModelAddress;
import candor.export.values.ModelAddress.Target;
import candor.model.meeting.Dossier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Display;

/** Which empty fields the request, with the plan that goes up with it, would print as missing. */
@Creatable
final class RequestLacks {

    private static final String REQUEST = "request";

    private final DocumentCatalog catalog;
    private final Display display;
    private boolean prepared;

    @Inject
    RequestLacks(@Service DocumentCatalog catalog, Display display) {
        this.catalog = catalog;
        this.display = display;
    }

    /** Reads the templates beside the user interface, which takes longer than a person may be kept waiting; then tells. */
    void prepare(Runnable told) {
        CompletableFuture.runAsync(() -> request().ifPresent(DocumentType::prepare))
                .whenComplete((done, failed) -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> {
                            prepared = true;
                            told.run();
                        });
                    }
                });
    }

    private Optional<DocumentType> request() {
        return catalog.find(REQUEST);
    }

    /** The fields in the order in which they are read on paper; none before the templates are there. */
    List<Target> of(Dossier dossier) {
        return prepared ? request().map(request -> of(request, dossier)).orElse(List.of()) : List.of();
    }

    /** The same, read with the template at hand. */
    static List<Target> of(DocumentType request, Dossier dossier) {
        try {
            return request.create(dossier, Copy.ONLY, Audience.SUPERIOR, ExportService.LANGUAGE).placeholders().stream()
                    .map(Placeholder::origin)
                    .filter(Objects::nonNull)
                    .flatMap(origin -> ModelAddress.find(dossier, origin).stream())
                    .distinct()
                    .toList();
        } catch (DocumentException unreadable) {
            // Whoever looks at the document is told why it cannot be made.
            return List.of();
        }
    }
}
