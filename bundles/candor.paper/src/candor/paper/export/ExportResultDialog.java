// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.DocumentCatalog;
import candor.export.ExportReport;
import candor.export.ExportReport.Blocked;
import candor.export.ExportReport.ExportedFile;
import candor.export.ExportReport.Failure;
import candor.export.document.Placeholder;
import candor.forms.FormKit;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.gongwen.fonts.FontSubstitution;
import candor.paper.DocumentNames;
import candor.paper.PaperTexts;
import candor.workbench.failure.Failures;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Tells what was written, what of it wants looking at, and what was not. */
final class ExportResultDialog extends ColumnDialog {

    private static final int OPEN_FILE = IDialogConstants.CLIENT_ID + 1;
    private static final int OPEN_FOLDER = IDialogConstants.CLIENT_ID + 2;
    private static final int DRAFTS = IDialogConstants.CLIENT_ID + 3;
    private static final int FILE = 240;
    private static final int PAGES = 60;
    private static final int STATE = 300;
    private static final int ROWS = 8;
    private static final int LINES = 5;

    private final DocumentCatalog catalog;
    private final ExportReport report;
    private final boolean stopped;
    private final Path folder;
    private final FileOpener opener;
    private final Failures failures;
    private Table table;
    private boolean drafts;

    ExportResultDialog(
            Shell parent,
            DocumentCatalog catalog,
            ExportReport report,
            boolean stopped,
            Path folder,
            FileOpener opener,
            Failures failures) {
        super(parent, PaperTexts.get("export.result.title"));
        this.catalog = catalog;
        this.report = report;
        this.stopped = stopped;
        this.folder = folder;
        this.opener = opener;
        this.failures = failures;
    }

    @Override
    protected void fill(Composite area) {
        DialogTable list = new DialogTable("export.files", SWT.NONE)
                .column(PaperTexts.get("export.column.file"), FILE)
                .figures(PaperTexts.get("export.column.pages"), PAGES)
                .column(PaperTexts.get("export.column.state"), STATE);
        FormKit.identify(list.heading(area, heading()), "export.result");
        table = list.table(area, ROWS);
        report.failures().forEach(this::add);
        report.blocked().forEach(this::add);
        report.files().forEach(this::add);
        table.addListener(SWT.Selection, event -> update());
        table.addListener(SWT.DefaultSelection, event -> openFile());
        String details = details();
        if (!details.isEmpty()) {
            Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
            FormKit.identify(text, "export.details");
            FormKit.name(text, PaperTexts.get("export.details"));
            text.setText(details);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(FILE + STATE, text.getLineHeight() * LINES)
                    .applyTo(text);
        }
    }

    /** Whether what was left out is wanted all the same, with 草稿 across it. */
    boolean wantsDrafts() {
        return drafts;
    }

    private String heading() {
        int files = report.files().size();
        if (stopped) {
            return PaperTexts.get("export.stopped", files, folder);
        }
        return report.failures().isEmpty()
                ? PaperTexts.get("export.done", files, folder)
                : PaperTexts.get(
                        "export.partly", files, folder, report.failures().size());
    }

    private void add(Failure failure) {
        String name = label(failure.document(), failure.copy());
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {
            failure.format() == null ? name : name + "." + failure.format().extension(),
            "",
            PaperTexts.get("export.state.failed", failure.message())
        });
    }

    private void add(Blocked blocked) {
        new TableItem(table, SWT.NONE).setText(new String[] {
            label(blocked.document(), blocked.copy()),
            "",
            PaperTexts.get("export.state.blocked", blocked.reasons().size())
        });
    }

    private void add(ExportedFile file) {
        int missing = file.placeholders().size();
        int fonts = file.print().substitutions().size();
        String state = missing == 0 && fonts == 0
                ? PaperTexts.get("export.state.good")
                : missing == 0
                        ? PaperTexts.get("export.state.fonts", fonts)
                        : fonts == 0
                                ? PaperTexts.get("export.state.missing", missing)
                                : PaperTexts.get("export.state.both", missing, fonts);
        state = file.isDraft() ? PaperTexts.get("export.state.draft", state) : state;
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {
            file.path().getFileName().toString(), String.valueOf(file.print().pages()), state
        });
        item.setData(file.path());
    }

    private String label(String document, String copy) {
        String name = catalog.find(document)
                .map(type -> type.label(Locale.getDefault()))
                .orElse(document);
        return DocumentNames.of(name, copy);
    }

    /**
     * Lists failures with their reasons, documents without a copy, values to be filled in, remarks of the layout and
     * replaced fonts, each once.
     */
    private String details() {
        Set<String> lines = new LinkedHashSet<>();
        report.failures()
                .forEach(failure -> lines.add(
                        PaperTexts.get("export.detail", label(failure.document(), failure.copy()), failure.message())));
        report.blocked().forEach(blocked -> blocked.reasons()
                .forEach(reason ->
                        lines.add(PaperTexts.get("export.detail", label(blocked.document(), blocked.copy()), reason))));
        report.empty()
                .forEach(document ->
                        catalog.find(document).map(DocumentNames::missing).ifPresent(lines::add));
        report.files().forEach(file -> {
            List<String> names = file.placeholders().stream()
                    .map(Placeholder::name)
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                lines.add(PaperTexts.get(
                        "export.detail.missing",
                        label(file.document(), file.copy()),
                        String.join(PaperTexts.get("list.separator"), names)));
            }
        });
        report.files().forEach(file -> file.print()
                .remarks()
                .forEach(remark -> lines.add(
                        PaperTexts.get("export.detail", label(file.document(), file.copy()), remark.message()))));
        report.files().stream()
                .flatMap(file -> file.print().substitutions().stream())
                .map(FontSubstitution::message)
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!report.blocked().isEmpty()) {
            createButton(parent, DRAFTS, PaperTexts.get("export.drafts"), false);
        }
        createButton(parent, OPEN_FILE, PaperTexts.get("export.open.file"), false);
        createButton(parent, OPEN_FOLDER, PaperTexts.get("export.open.folder"), false)
                .setEnabled(!report.files().isEmpty());
        createButton(parent, IDialogConstants.OK_ID, PaperTexts.get("dialog.close"), true);
        update();
    }

    private void update() {
        getButton(OPEN_FILE).setEnabled(selected() != null);
    }

    private Path selected() {
        return table.getSelectionCount() == 0 ? null : (Path) table.getSelection()[0].getData();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == DRAFTS) {
            drafts = true;
            okPressed();
        } else if (id == OPEN_FILE) {
            openFile();
        } else if (id == OPEN_FOLDER) {
            open(folder);
        } else {
            super.buttonPressed(id);
        }
    }

    private void openFile() {
        Path file = selected();
        if (file != null) {
            open(file);
        }
    }

    private void open(Path path) {
        if (!opener.open(path)) {
            Button close = getButton(IDialogConstants.OK_ID);
            close.setFocus();
            failures.show(PaperTexts.get("export.open.failed", path));
        }
    }
}
