// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.base.contribution.Contribution;
import candor.forms.LiteralText;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page of some bundle within the preferences: one that fails says so in its place, and the other pages are applied. */
final class GuardedPage extends PreferencePage {

    private final Contribution<IPreferencePage> page;

    GuardedPage(Contribution<IPreferencePage> page) {
        super(page.require(IPreferencePage::getTitle));
        this.page = page;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        return page.call(
                each -> {
                    each.setContainer(getContainer());
                    each.createControl(parent);
                    return each.getControl();
                },
                () -> failure(parent));
    }

    /** Stands in for what the page could not make. */
    private Control failure(Composite parent) {
        Arrays.stream(parent.getChildren()).forEach(Control::dispose);
        Label label = new Label(parent, SWT.WRAP);
        label.setText(LiteralText.of(page.fault().message().in(Locale.getDefault())));
        return label;
    }

    @Override
    public boolean isValid() {
        return page.call(IPreferencePage::isValid, () -> true);
    }

    @Override
    public boolean okToLeave() {
        return page.call(IPreferencePage::okToLeave, () -> true);
    }

    @Override
    public boolean performOk() {
        return page.call(IPreferencePage::performOk, () -> true);
    }

    @Override
    public boolean performCancel() {
        return page.call(IPreferencePage::performCancel, () -> true);
    }

    @Override
    public String getMessage() {
        return page.call(IPreferencePage::getMessage, () -> null);
    }

    @Override
    public String getErrorMessage() {
        return page.call(IPreferencePage::getErrorMessage, () -> null);
    }

    /** A store whose values the dialog saves together with the page. */
    @Override
    public IPreferenceStore getPreferenceStore() {
        return page.call(each -> each instanceof PreferencePage own ? own.getPreferenceStore() : null, () -> null);
    }

    @Override
    public void dispose() {
        page.call(
                each -> {
                    each.dispose();
                    return null;
                },
                () -> null);
        super.dispose();
    }
}
