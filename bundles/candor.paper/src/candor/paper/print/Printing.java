// SPDX-License-Identifier: EPL-2.0
package candor.paper.print;

import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.forms.dialogs.Question;
import candor.forms.dialogs.Windows;
import candor.gongwen.fonts.MissingFontException;
import candor.gongwen.layout.Pages;
import candor.paper.DocumentNames;
import candor.paper.PagePainter;
import candor.paper.PaperTexts;
import candor.paper.PrintShop;
import candor.workbench.failure.Failures;
import candor.workbench.session.DossierSession;
import candor.workbench.task.TaskRunner;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Prints a document of a dossier. */
@Creatable
public final class Printing {

    private final PrintShop shop;
    private final TaskRunner tasks;
    private final Failures failures;
    private final Printers printers;
    private final Display display;

    @Inject
    public Printing(PrintShop shop, TaskRunner tasks, Failures failures, Printers printers, Display display) {
        this.shop = shop;
        this.tasks = tasks;
        this.failures = failures;
        this.printers = printers;
        this.display = display;
    }

    /**
     * Sets a copy of a document, asks for a printer, and prints.
     *
     * @param copy empty where there is none, which is told
     */
    public void print(DossierSession session, DocumentType type, Optional<Copy> copy, Audience audience) {
        session.flush();
        copy.ifPresentOrElse(
                one -> print(session, type, one, audience), () -> failures.show(DocumentNames.missing(type)));
    }

    private void print(DossierSession session, DocumentType type, Copy copy, Audience audience) {
        Shell window = Windows.front(display);
        String name = DocumentNames.of(type, copy);
        try {
            String setting = PaperTexts.get("print.setting", name);
            Draft draft =
                    tasks.run(setting, () -> type.create(session.dossier(), copy, audience, ExportService.LANGUAGE));
            List<String> blockers =
                    tasks.run(setting, () -> shop.blockers(session.dossier())).concerning(draft);
            if (!blockers.isEmpty() && !isWanted(window, name, blockers)) {
                return;
            }
            Draft printed = blockers.isEmpty() ? draft : draft.marked(ExportService.draftMark());
            Pages pages = tasks.run(setting, () -> shop.press().pages(printed.document(), shop.glyphs()::load));
            print(window, pages, PaperTexts.get("print.job", session.name(), name));
        } catch (CancellationException cancelled) {
            return;
        } catch (DocumentException | MissingFontException | IllegalArgumentException told) {
            failures.show(PaperTexts.get("preview.failed", name) + "\n\n" + told.getMessage());
        } catch (PrintException refused) {
            failures.show(PaperTexts.get("print.refused"));
        } catch (Exception unexpected) {
            failures.show(PaperTexts.get("print.failed", name), unexpected);
        }
    }

    /** Whether a document that must not be sent is to be printed with 草稿 across it. */
    private static boolean isWanted(Shell window, String name, List<String> blockers) {
        return Question.warn(
                        window,
                        PaperTexts.get("print.blocked.title"),
                        PaperTexts.get("print.blocked", name, String.join("\n", blockers)),
                        1,
                        PaperTexts.get("print.draft"),
                        PaperTexts.get("dialog.cancel"))
                == 0;
    }

    private void print(Shell window, Pages pages, String title) throws PrintException {
        try (PrintDevice device = printers.choose(window, pages.pages().size()).orElse(null)) {
            if (device != null) {
                new PrintJob(pages.pages(), new PagePainter(shop.glyphs(), 0)).print(device, title);
            }
        }
    }
}
