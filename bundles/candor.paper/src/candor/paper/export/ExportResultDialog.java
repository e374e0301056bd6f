// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.DocumentCatalog;
import candor.export.ExportReport;
import candor.export.ExportReport.Blocked;
import candor.export.ExportReport.ExportedFile;
import candor.export.ExportReport.Failure;
import candor.forms.FormKit;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.model.meeting.Dossier;
import candor.paper.PaperTexts;
import candor.workbench.failure.Failures;
import candor.workbench.task.FileOpener;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Tells what was written, what of it wants looking at, and what was not. */
final class ExportResultDialog extends ColumnDialog {

    private static final int OPEN_FILE = IDialogConstants.CLIENT_ID + 1;
    private static final int OPEN_FOLDER = IDialogConstants.CLIENT_ID + 2;
    private static final int DRAFTS = IDialogConstants.CLIENT_ID + 3;
    private static final int GO = IDialogConstants.CLIENT_ID + 4;
    private static final int FILE = 240;
    private static final int PAGES = 60;
    private static final int STATE = 300;
    private static final int ROWS = 8;
    private static final int LINES = 5;

    private final DocumentCatalog catalog;
    private final Dossier dossier;
    private final ExportReport report;
    private final boolean stopped;
    private final Path folder;
    private final FileOpener opener;
    private final Failures failures;
    private Table table;
    private Table notes;
    private String goal;
    private boolean drafts;
    private boolean offersDrafts = true;

    ExportResultDialog(
            Shell parent,
            DocumentCatalog catalog,
            Dossier dossier,
            ExportReport report,
            boolean stopped,
            Path folder,
            FileOpener opener,
            Failures failures) {
        super(parent, PaperTexts.get("export.result.title"));
        this.catalog = catalog;
        this.dossier = dossier;
        this.report = report;
        this.stopped = stopped;
        this.folder = folder;
        this.opener = opener;
        this.failures = failures;
    }

    /** Does not offer to make drafts of what was left out: the person has decided before. */
    ExportResultDialog withoutDrafts() {
        offersDrafts = false;
        return this;
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
        List<ExportNote> all = new ExportNotes(report, catalog, dossier).all();
        if (!all.isEmpty()) {
            notes = new DialogTable("export.details", SWT.NONE)
                    .column(PaperTexts.get("export.details"), FILE + PAGES + STATE)
                    .table(area, LINES);
            all.forEach(this::add);
            notes.getColumn(0).pack();
            notes.addListener(SWT.Selection, event -> update());
            notes.addListener(SWT.DefaultSelection, event -> goToField());
        }
    }

    /** Whether what was left out is wanted all the same, with 草稿 across it. */
    boolean wantsDrafts() {
        return drafts;
    }

    /** Address of the field to go to, because what is missing there was chosen; empty where none was. */
    Optional<String> goal() {
        return Optional.ofNullable(goal);
    }

    private void add(ExportNote note) {
        TableItem item = new TableItem(notes, SWT.NONE);
        item.setText(note.text());
        item.setData(note.origin());
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
        String name = ExportNotes.label(catalog, failure.document(), failure.copy());
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {
            failure.format() == null ? name : name + "." + failure.format().extension(),
            "",
            PaperTexts.get("export.state.failed", failure.message())
        });
    }

    private void add(Blocked blocked) {
        new TableItem(table, SWT.NONE).setText(new String[] {
            ExportNotes.label(catalog, blocked.document(), blocked.copy()),
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

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (offersDrafts && !report.blocked().isEmpty()) {
            createButton(parent, DRAFTS, PaperTexts.get("export.drafts"), false);
        }
        if (notes != null) {
            createButton(parent, GO, PaperTexts.get("export.go"), false);
        }
        createButton(parent, OPEN_FILE, PaperTexts.get("export.open.file"), false);
        createButton(parent, OPEN_FOLDER, PaperTexts.get("export.open.folder"), false)
                .setEnabled(!report.files().isEmpty());
        createButton(parent, IDialogConstants.OK_ID, PaperTexts.get("dialog.close"), true);
        update();
    }

    private void update() {
        getButton(OPEN_FILE).setEnabled(selected() != null);
        if (notes != null) {
            getButton(GO).setEnabled(field() != null);
        }
    }

    private Path selected() {
        return table.getSelectionCount() == 0 ? null : (Path) table.getSelection()[0].getData();
    }

    private String field() {
        return notes.getSelectionCount() == 0 ? null : (String) notes.getSelection()[0].getData();
    }

    private void goToField() {
        if (field() != null) {
            goal = field();
            okPressed();
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == GO) {
            goToField();
        } else if (id == DRAFTS) {
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
