// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.Blockers;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.forms.Combos;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.forms.dialogs.DialogTable;
import candor.forms.dialogs.ModalDialog;
import candor.gongwen.OutputFormat;
import candor.model.meeting.Dossier;
import candor.paper.AudienceNames;
import candor.paper.DocumentNames;
import candor.paper.PaperTexts;
import candor.workbench.save.FileChooser;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/**
 * Asks which documents shall be exported, for whom, as what, and where to. Says beforehand which files would be replaced.
 */
final class ExportDialog extends ModalDialog {

    private static final int WIDTH = 520;
    private static final int ROWS = 9;
    private static final int NAMES = 4;

    private final DocumentCatalog catalog;
    private final Dossier dossier;
    private final ExportChoice proposal;
    private final FileChooser chooser;
    private final Map<OutputFormat, Button> formats = new EnumMap<>(OutputFormat.class);
    private Combo audience;
    private Table documents;
    private Text folder;
    private Label note;
    private ExportChoice choice;

    ExportDialog(Shell parent, DocumentCatalog catalog, Dossier dossier, ExportChoice proposal, FileChooser chooser) {
        super(parent, PaperTexts.get("export.title"));
        this.catalog = catalog;
        this.dossier = dossier;
        this.proposal = proposal;
        this.chooser = chooser;
    }

    /** What was chosen; {@code null} where the dialog was cancelled. */
    ExportChoice choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(16, 16)
                .spacing(8, 10)
                .applyTo(area);
        label(area, "export.audience");
        audience = Combos.named(area, "export.audience", PaperTexts.get("export.audience"));
        for (Audience one : Audience.values()) {
            audience.add(AudienceNames.of(one));
        }
        audience.select(proposal.audience().ordinal());
        audience.addListener(SWT.Selection, event -> {
            list(List.of());
            update();
        });
        GridDataFactory.swtDefaults().span(2, 1).applyTo(audience);
        documents(area);
        label(area, "export.formats");
        formats(area);
        label(area, "export.folder");
        folder = identify(new Text(area, SWT.BORDER), "export.folder");
        folder.setText(proposal.folder().toString());
        folder.addListener(SWT.Modify, event -> update());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(folder);
        Button browse = identify(new Button(area, SWT.PUSH), "export.browse");
        browse.setText(PaperTexts.get("export.browse"));
        browse.addListener(SWT.Selection, event -> chooser.folder(PaperTexts.get("export.folder.title"), path())
                .ifPresent(chosen -> folder.setText(chosen.toString())));
        note = identify(new Label(area, SWT.WRAP), "export.note");
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(WIDTH, note.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3)
                .applyTo(note);
        return area;
    }

    private void documents(Composite area) {
        GridDataFactory.swtDefaults()
                .span(1, 2)
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(label(area, "export.documents"));
        documents = identify(FormKit.list(area, SWT.CHECK), "export.documents");
        documents.addListener(SWT.Selection, event -> update());
        list(proposal.documents());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(WIDTH, DialogTable.room(documents, ROWS))
                .applyTo(documents);
        Link all = identify(new Link(area, SWT.NONE), "export.all");
        all.setText("<a href=\"all\">" + PaperTexts.get("export.all") + "</a>   <a href=\"none\">"
                + PaperTexts.get("export.none") + "</a>");
        all.addListener(SWT.Selection, event -> {
            for (TableItem item : documents.getItems()) {
                item.setChecked("all".equals(event.text));
            }
            update();
        });
        GridDataFactory.swtDefaults().span(2, 1).applyTo(all);
    }

    private void formats(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(OutputFormat.values().length)
                .spacing(16, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        for (OutputFormat format : OutputFormat.values()) {
            Button box = identify(new Button(row, SWT.CHECK), "export.format." + format.id());
            box.setText(LiteralText.of(FormatNames.of(format)));
            box.setSelection(proposal.formats().contains(format));
            box.addListener(SWT.Selection, event -> update());
            formats.put(format, box);
        }
    }

    private static Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(PaperTexts.get(key));
        return label;
    }

    private static <W extends Widget> W identify(W widget, String id) {
        FormKit.identify(widget, id);
        return widget;
    }

    /** Lists what the readers may have. @param checked empty for all */
    private void list(List<DocumentType> checked) {
        documents.removeAll();
        for (DocumentType type : catalog.all(readers())) {
            TableItem item = new TableItem(documents, SWT.NONE);
            item.setText(name(type));
            item.setData(type);
            item.setChecked(checked.isEmpty() || checked.contains(type));
        }
    }

    /** With how many copies there are, where that is not plain. */
    private String name(DocumentType type) {
        String label = type.label(Locale.getDefault());
        List<Copy> copies = type.copies(dossier);
        if (copies.isEmpty()) {
            return PaperTexts.get("export.copies.none", label);
        }
        return copies.equals(List.of(Copy.ONLY)) ? label : PaperTexts.get("export.copies", label, copies.size());
    }

    private Audience readers() {
        return Audience.values()[audience.getSelectionIndex()];
    }

    /** {@code null} for what is no path. */
    private Path path() {
        try {
            Path path = Path.of(folder.getText().strip());
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException wrong) {
            return null;
        }
    }

    private ExportChoice chosen() {
        List<DocumentType> types = new ArrayList<>();
        for (TableItem item : documents.getItems()) {
            if (item.getChecked()) {
                types.add((DocumentType) item.getData());
            }
        }
        Set<OutputFormat> kinds = EnumSet.noneOf(OutputFormat.class);
        formats.forEach((format, box) -> {
            if (box.getSelection()) {
                kinds.add(format);
            }
        });
        return new ExportChoice(readers(), types, kinds, path());
    }

    private void update() {
        Button export = getButton(IDialogConstants.OK_ID);
        if (export == null) {
            return;
        }
        ExportChoice now = chosen();
        String missing = missing(now);
        export.setEnabled(missing == null);
        note.setText(LiteralText.of(missing == null ? announcement(now) : missing));
    }

    private String missing(ExportChoice now) {
        if (now.documents().isEmpty()) {
            return PaperTexts.get("export.missing.documents");
        }
        if (now.formats().isEmpty()) {
            return PaperTexts.get("export.missing.formats");
        }
        if (now.folder() == null) {
            return PaperTexts.get("export.missing.folder");
        }
        // Some documents may have no copy yet, but not all.
        return ExportService.files(now.order(dossier, Blockers.NONE, false)).isEmpty()
                ? DocumentNames.missing(now.documents().getFirst())
                : null;
    }

    /** What will be written, and what would be replaced by it. */
    private String announcement(ExportChoice now) {
        List<Path> files = ExportService.files(now.order(dossier, Blockers.NONE, false));
        List<Path> known = files.stream().filter(Files::exists).toList();
        if (known.isEmpty()) {
            return PaperTexts.get("export.count", files.size());
        }
        String names = PaperTexts.list(known.stream()
                .limit(NAMES)
                .map(file -> file.getFileName().toString())
                .toList());
        return known.size() > NAMES
                ? PaperTexts.get("export.replaces.more", files.size(), known.size(), names)
                : PaperTexts.get("export.replaces", files.size(), known.size(), names);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, PaperTexts.get("export.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, PaperTexts.get("dialog.cancel"), false);
        update();
    }

    @Override
    protected void okPressed() {
        choice = chosen();
        super.okPressed();
    }
}
