// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.gongwen.layout.Remark;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows below the pages what the layout did, or could not do, to follow a clause of the standard. */
final class RemarkBar {

    private static final int WIDTH = 200;

    private final Composite bar;
    private final Label text;

    RemarkBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        text = new Label(bar, SWT.WRAP);
        FormKit.identify(text, "preview.remarks");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
    }

    /** Shows remarks, a line each; nothing where there are none. */
    void show(List<Remark> remarks) {
        String words = LiteralText.of(remarks.stream().map(Remark::message).collect(Collectors.joining("\n")));
        if (!words.equals(text.getText())) {
            text.setText(words);
            bar.setVisible(!words.isEmpty());
            ((GridData) bar.getLayoutData()).exclude = words.isEmpty();
            bar.getParent().layout(true, true);
        }
    }
}
