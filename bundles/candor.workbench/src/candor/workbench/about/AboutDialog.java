// SPDX-License-Identifier: EPL-2.0
package candor.workbench.about;

import candor.workbench.WorkbenchTexts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.framework.Bundle;

/** Version and licence of the program, and of every part it is made of. */
public final class AboutDialog extends Dialog {

    private static final String ID = "candor.id";
    private static final int HEIGHT = 320;
    private static final int[] WIDTHS = {360, 160, 260};
    private static final String[] HEADINGS = {"about.part", "about.version", "about.licence"};

    private static final List<String> TEXTS =
            List.of("about.html", "META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/LICENSE.md", "LICENSE");

    private final List<Bundle> parts;

    public AboutDialog(Shell parent, Bundle... parts) {
        super(parent);
        this.parts = Arrays.stream(parts)
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .toList();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkbenchTexts.get("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 12).applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(WorkbenchTexts.get(
                "about.text", version(), System.getProperty("java.version"), System.getProperty("os.name")));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setData(ID, "about.parts");
        table.setHeaderVisible(true);
        for (int i = 0; i < HEADINGS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(WorkbenchTexts.get(HEADINGS[i]));
            column.setWidth(WIDTHS[i]);
        }
        for (Bundle part : parts) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                part.getSymbolicName(), part.getVersion().toString(), licence(part)
            });
        }
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(table);
        return area;
    }

    private String version() {
        return parts.stream()
                .filter(part -> part.getSymbolicName().equals("candor.workbench"))
                .map(part -> part.getVersion().toString())
                .findFirst()
                .orElse("");
    }

    /** What the part says itself in its manifest, else where inside it the text of its licence stands. */
    private static String licence(Bundle part) {
        String header = part.getHeaders().get("Bundle-License");
        if (header != null) {
            // The long form carries addresses after the name.
            return header.replaceAll(";.*", "").replace("\"", "").strip();
        }
        return TEXTS.stream()
                .filter(text -> part.getEntry(text) != null)
                .findFirst()
                .map(text -> WorkbenchTexts.get("about.inside", text))
                .orElse("");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("dialog.close"), true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
