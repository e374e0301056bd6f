// SPDX-License-Identifier: EPL-2.0
package candor.workbench.about;

import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.workbench.WorkbenchTexts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.framework.Bundle;

/** Version and licence of the program, and of every part it is made of. */
public final class AboutDialog extends ColumnDialog {

    private static final int ROWS = 13;
    private static final int PART = 360;
    private static final int VERSION = 160;
    private static final int LICENCE = 260;

    private static final List<String> TEXTS =
            List.of("about.html", "META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/LICENSE.md", "LICENSE");

    private final List<Bundle> parts;

    public AboutDialog(Shell parent, Bundle... parts) {
        super(parent, WorkbenchTexts.get("about.title"));
        this.parts = Arrays.stream(parts)
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .toList();
    }

    @Override
    protected void fill(Composite area) {
        DialogTable list = new DialogTable("about.parts", SWT.MULTI | SWT.H_SCROLL)
                .column(WorkbenchTexts.get("about.part"), PART)
                .column(WorkbenchTexts.get("about.version"), VERSION)
                .column(WorkbenchTexts.get("about.licence"), LICENCE);
        list.heading(
                area,
                WorkbenchTexts.get(
                        "about.text", version(), System.getProperty("java.version"), System.getProperty("os.name")));
        Table table = list.table(area, ROWS);
        for (Bundle part : parts) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                part.getSymbolicName(), part.getVersion().toString(), licence(part)
            });
        }
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
}
