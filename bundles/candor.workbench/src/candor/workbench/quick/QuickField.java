// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import candor.forms.FormKit;
import candor.workbench.WorkbenchTexts;
import candor.workbench.keys.Keys;
import jakarta.annotation.PostConstruct;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Looks like a search field in the middle of the tool bar and opens quick access. It never takes the keyboard, because
 * which commands can be run depends on where the keyboard is.
 */
public final class QuickField {

    private static final String COMMAND = "candor.command.quickAccess";
    private static final String CSS_ID = "org.eclipse.e4.ui.css.id";
    private static final int WIDTH = 260;

    @PostConstruct
    void create(Composite parent, QuickAccess access, MApplication application, Keys keys) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 3).applyTo(box);
        Label label = new Label(box, SWT.BORDER | SWT.CENTER);
        String key = application.getCommands().stream()
                .filter(command -> COMMAND.equals(command.getElementId()))
                .flatMap(command -> keys.of(command).stream())
                .findFirst()
                .orElse("");
        label.setText(WorkbenchTexts.get("quick.hint", key));
        label.setToolTipText(WorkbenchTexts.get("quick.message"));
        label.setData(CSS_ID, "QuickField");
        label.setCursor(label.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        FormKit.identify(label, "quick.open");
        FormKit.name(label, WorkbenchTexts.get("quick.title"));
        label.addListener(SWT.MouseUp, event -> access.open());
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }
}
