// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.gongwen.fonts.MissingFontException;
import candor.gongwen.layout.Pages;
import candor.model.meeting.Dossier;
import candor.paper.PaperTexts;
import candor.paper.PrintShop;
import candor.workbench.failure.Failures;
import candor.workbench.session.DossierSession;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.swt.widgets.Display;

/**
 * Makes proofs: a copy of the dossier is made in the user-interface thread, which takes some milliseconds; it is read and its pages are set beside
 * it. An order is dropped when a later one arrives. User-interface thread only.
 */
final class ProofMaker {

    /** Receives the result. */
    interface Receiver {

        /** The pages. */
        void done(Order order, Proof proof);

        /** A document that cannot be made; the message is for people and names the place. */
        void failed(Order order, String message);
    }

    /** A copy of a document for its readers. */
    record Order(DocumentType type, Copy copy, Audience audience) {

        /** Whether both are about the same, whatever it is called by now. */
        boolean isSame(Order other) {
            return other != null
                    && type == other.type
                    && copy.id().equals(other.copy.id())
                    && audience == other.audience;
        }
    }

    private final PrintShop shop;
    private final Failures failures;
    private final Display display;
    private final Receiver receiver;
    private volatile int latest;
    private int delivered;

    ProofMaker(PrintShop shop, Failures failures, Display display, Receiver receiver) {
        this.shop = shop;
        this.failures = failures;
        this.display = display;
        this.receiver = receiver;
    }

    /** Makes a proof of what the dossier says now; whatever was ordered before is not delivered any more. */
    void make(Order order, DossierSession session) {
        int number = latest + 1;
        latest = number;
        Dossier picture = session.picture();
        shop.worker().execute(() -> {
            if (number == latest) {
                read(number, order, picture);
            }
        });
    }

    private void read(int number, Order order, Dossier picture) {
        Draft draft;
        try {
            draft = order.type().create(picture, order.copy(), order.audience(), ExportService.LANGUAGE);
        } catch (DocumentException e) {
            deliver(number, () -> receiver.failed(order, e.getMessage()));
            return;
        } catch (RuntimeException unexpected) {
            String message = unexpected(order, unexpected);
            deliver(number, () -> receiver.failed(order, message));
            return;
        }
        // The paper shows what an export or a printer would give now.
        List<String> blockers = shop.blockers(picture).concerning(draft);
        set(number, order, blockers.isEmpty() ? draft : draft.marked(ExportService.draftMark()), blockers);
    }

    /** Whether an order has not been delivered yet. */
    boolean isMaking() {
        return delivered != latest;
    }

    /** Drops what is under way. */
    void cancel() {
        latest = latest + 1;
        delivered = latest;
    }

    private void set(int number, Order order, Draft draft, List<String> blockers) {
        try {
            Pages pages = shop.press().pages(draft.document(), shop.glyphs()::load);
            Proof proof = new Proof(draft, pages, blockers);
            deliver(number, () -> receiver.done(order, proof));
        } catch (MissingFontException | IllegalArgumentException e) {
            deliver(number, () -> receiver.failed(order, e.getMessage()));
        } catch (UncheckedIOException e) {
            deliver(number, () -> receiver.failed(order, e.getCause().getMessage()));
        } catch (RuntimeException | StackOverflowError unexpected) {
            String message = unexpected(order, unexpected);
            deliver(number, () -> receiver.failed(order, message));
        }
    }

    private String unexpected(Order order, Throwable failure) {
        String name = order.type().label(ExportService.LANGUAGE);
        failures.log(failure);
        return PaperTexts.get("preview.unexpected", name, failure);
    }

    private void deliver(int number, Runnable result) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (number == latest) {
                    delivered = number;
                    result.run();
                }
            });
        }
    }
}
