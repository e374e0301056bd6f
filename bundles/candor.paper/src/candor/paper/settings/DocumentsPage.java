// SPDX-License-Identifier: EPL-2.0
package candor.paper.settings;

import candor.base.place.UserFolder;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.dialogs.DialogTable;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.fonts.MissingFontException;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.HouseStyle;
import candor.paper.PaperSettings;
import candor.paper.PaperTexts;
import candor.workbench.settings.FieldsPage;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Where documents go, and which fonts they are set in. */
final class DocumentsPage extends FieldsPage {

    private static final String[] HEADINGS = {"settings.fonts.role", "settings.fonts.wanted", "settings.fonts.used"};
    private static final int[] WIDTHS = {100, 160, 220};

    private final PaperSettings settings;
    private Text export;
    private Text fonts;
    private Table roles;
    private Button evenImprint;

    @Inject
    DocumentsPage(PaperSettings settings) {
        super(PaperTexts.get("settings.documents"));
        this.settings = settings;
    }

    @Override
    protected void fill(Composite area) {
        export = folder(area, "settings.export", PaperTexts.get("settings.export"));
        export.setMessage(PaperTexts.get("settings.export.none"));
        fonts = folder(area, "settings.fonts", PaperTexts.get("settings.fonts"));
        fonts.setMessage(PaperTexts.get("settings.fonts.none"));
        explain(area, PaperTexts.get("settings.fonts.about", UserFolder.fonts()));
        roles = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        FormKit.identify(roles, "settings.fonts.roles");
        HoverTip.cells(roles);
        roles.setHeaderVisible(true);
        for (int i = 0; i < HEADINGS.length; i++) {
            TableColumn column = new TableColumn(roles, SWT.NONE);
            column.setText(PaperTexts.get(HEADINGS[i]));
            column.setWidth(WIDTHS[i]);
        }
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(SWT.DEFAULT, DialogTable.room(roles, FontRole.values().length))
                .applyTo(roles);
        evenImprint = new Button(area, SWT.CHECK);
        evenImprint.setText(PaperTexts.get("settings.imprint.even"));
        FormKit.identify(evenImprint, "settings.imprint.even");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(evenImprint);
        export.addListener(SWT.Modify, event -> judge());
        fonts.addListener(SWT.Modify, event -> judge());
        // Reading the font folders takes a moment and is done in the background.
        CompletableFuture.supplyAsync(
                        () -> FontLibrary.system(settings.fontFolder().orElseGet(UserFolder::fonts)))
                .thenApply(DocumentsPage::lines)
                .thenAccept(lines -> area.getDisplay().asyncExec(() -> fillRoles(lines)));
    }

    private static String[][] lines(FontLibrary library) {
        FontRole[] all = FontRole.values();
        String[][] lines = new String[all.length][];
        for (int i = 0; i < all.length; i++) {
            lines[i] =
                    new String[] {all[i].name(Locale.getDefault()), library.standardName(all[i]), used(library, all[i])
                    };
        }
        return lines;
    }

    private static String used(FontLibrary library, FontRole role) {
        try {
            String name = library.typeface(role).name();
            return library.isStandard(role)
                    ? PaperTexts.get("settings.fonts.found", name)
                    : PaperTexts.get("settings.fonts.substituted", name);
        } catch (MissingFontException none) {
            return PaperTexts.get("settings.fonts.missing");
        }
    }

    private void fillRoles(String[][] lines) {
        if (!roles.isDisposed()) {
            for (String[] line : lines) {
                new TableItem(roles, SWT.NONE).setText(line);
            }
        }
    }

    @Override
    protected void show() {
        export.setText(settings.exportFolder().map(Path::toString).orElse(""));
        fonts.setText(settings.fontFolder().map(Path::toString).orElse(""));
        evenImprint.setSelection(settings.style().imprintOnEvenPage());
        judge();
    }

    private void judge() {
        boolean valid = isFolder(export) && isFolder(fonts);
        setErrorMessage(valid ? null : PaperTexts.get("settings.folder.wrong"));
        setValid(valid);
    }

    private static boolean isFolder(Text text) {
        try {
            return text.getText().isBlank()
                    || Files.isDirectory(Path.of(text.getText().strip()));
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    @Override
    protected void performDefaults() {
        export.setText("");
        fonts.setText("");
        evenImprint.setSelection(HouseStyle.STANDARD.imprintOnEvenPage());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (export != null) {
            settings.setExportFolder(path(export));
            settings.setFontFolder(path(fonts));
            settings.setStyle(new HouseStyle(evenImprint.getSelection()));
        }
        return true;
    }

    private static Path path(Text text) {
        return text.getText().isBlank() ? null : Path.of(text.getText().strip()).toAbsolutePath();
    }
}
