// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings;

import candor.forms.Combos;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.forms.dialogs.SystemDialogs;
import candor.workbench.WorkbenchTexts;
import candor.workbench.task.FileOpener;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** A page of the preferences made of labels and fields in two columns, explanations below them. */
public abstract class FieldsPage extends PreferencePage {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int WIDTH = 420;

    protected FieldsPage(String title) {
        super(title);
    }

    @Override
    protected final Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(4, 8)
                .spacing(8, 8)
                .applyTo(area);
        fill(area);
        show();
        return area;
    }

    /** Makes the widgets. */
    protected abstract void fill(Composite area);

    /** Shows the values there are. */
    protected abstract void show();

    protected static Combo choice(Composite area, String id, String label, String... texts) {
        label(area, label);
        Combo combo = Combos.named(area, id, label);
        combo.setItems(texts);
        return combo;
    }

    /** A number; 0 is none. */
    protected static Spinner number(Composite area, String id, String label, int most) {
        label(area, label);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setMaximum(most);
        FormKit.identify(spinner, id);
        return spinner;
    }

    /** A folder that may be left empty. */
    protected static Text folder(Composite area, String id, String label) {
        label(area, label);
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Text text = new Text(line, SWT.BORDER);
        FormKit.identify(text, id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(WorkbenchTexts.get("settings.browse"));
        FormKit.identify(browse, id + ".browse");
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = SystemDialogs.folder(browse.getShell(), WorkbenchTexts.get("settings.browse"));
            dialog.setFilterPath(text.getText());
            Optional.ofNullable(dialog.open()).ifPresent(text::setText);
        });
        return text;
    }

    protected static void explain(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(LiteralText.of(text));
        label.setData(CSS_CLASS, "secondary");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .grab(true, false)
                .applyTo(label);
    }

    /** Leads to a folder of the program's own. */
    protected static void link(Composite area, String id, String text, Supplier<Path> folder) {
        Link link = new Link(area, SWT.NONE);
        link.setText(LiteralText.link(text));
        FormKit.identify(link, id);
        link.setToolTipText(LiteralText.of(folder.get().toString()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
        link.addListener(SWT.Selection, event -> FileOpener.SYSTEM.open(folder.get()));
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(LiteralText.of(text));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
    }
}
