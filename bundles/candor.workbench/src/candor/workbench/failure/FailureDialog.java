// SPDX-License-Identifier: EPL-2.0
package candor.workbench.failure;

import candor.forms.ClipboardText;
import candor.forms.LiteralText;
import candor.forms.dialogs.ModalMessage;
import candor.workbench.WorkbenchTexts;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what went wrong in words for people. A button shows the details for a developer and where the log is. */
final class FailureDialog extends ModalMessage {

    private static final int DETAILS_HEIGHT = 220;
    private static final int CAUSES_MAX = 20;
    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final String details;
    private final String logFile;
    private Composite area;
    private Text detailsText;

    FailureDialog(Shell parent, String message, Throwable cause, String logFile) {
        super(parent, WorkbenchTexts.get("failure.title"), message);
        this.logFile = logFile;
        this.details = message + "\n\n" + trace(cause);
    }

    private static String trace(Throwable cause) {
        return Stream.iterate(cause, one -> one != null, Throwable::getCause)
                .limit(CAUSES_MAX)
                .map(one -> one
                        + Arrays.stream(one.getStackTrace())
                                .map(element -> "\n    at " + element)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 12).applyTo(area);
        createMessageArea(area);
        Label log = new Label(area, SWT.WRAP);
        log.setText(LiteralText.of(WorkbenchTexts.get("failure.log", logFile)));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .hint(convertHorizontalDLUsToPixels(IDialogConstants.MINIMUM_MESSAGE_AREA_WIDTH), SWT.DEFAULT)
                .applyTo(log);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, WorkbenchTexts.get("failure.copy"), false);
        createButton(parent, IDialogConstants.DETAILS_ID, IDialogConstants.SHOW_DETAILS_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("dialog.close"), true);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case COPY -> copy();
            case IDialogConstants.DETAILS_ID -> toggleDetails();
            default -> super.buttonPressed(id);
        }
    }

    private void copy() {
        ClipboardText.put(getShell().getDisplay(), details);
    }

    private void toggleDetails() {
        Button button = getButton(IDialogConstants.DETAILS_ID);
        Point size = getShell().getSize();
        if (detailsText == null) {
            detailsText = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
            detailsText.setText(details);
            GridDataFactory.fillDefaults()
                    .grab(true, true)
                    .span(2, 1)
                    .hint(SWT.DEFAULT, DETAILS_HEIGHT)
                    .applyTo(detailsText);
            button.setText(IDialogConstants.HIDE_DETAILS_LABEL);
        } else {
            detailsText.dispose();
            detailsText = null;
            button.setText(IDialogConstants.SHOW_DETAILS_LABEL);
        }
        getShell().setSize(size.x, getShell().computeSize(size.x, SWT.DEFAULT).y);
        getShell().layout(true, true);
    }

    @Override
    protected Image getImage() {
        return getErrorImage();
    }
}
