// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.core.safety.RecoveryStore;
import candor.workbench.WorkbenchTexts;
import candor.workbench.safety.Backups;
import candor.workbench.settings.FieldsPage;
import candor.workbench.settings.Settings;
import jakarta.inject.Inject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

/** Safety copies and earlier versions. */
final class SavingPage extends FieldsPage {

    private final Settings settings;
    private final RecoveryStore recovery;
    private final Backups backups;
    private Spinner seconds;
    private Spinner versions;

    @Inject
    SavingPage(Settings settings, RecoveryStore recovery, Backups backups) {
        super(WorkbenchTexts.get("settings.saving"));
        this.settings = settings;
        this.recovery = recovery;
        this.backups = backups;
    }

    @Override
    protected void fill(Composite area) {
        seconds = number(area, "settings.autosave", WorkbenchTexts.get("settings.autosave"), Settings.AUTOSAVE_MOST);
        explain(area, WorkbenchTexts.get("settings.autosave.about", Settings.AUTOSAVE_LEAST));
        versions = number(area, "settings.backups", WorkbenchTexts.get("settings.backups"), Settings.BACKUPS_MOST);
        explain(area, WorkbenchTexts.get("settings.backups.about"));
        link(area, "settings.recovery.open", WorkbenchTexts.get("settings.recovery.open"), recovery::folder);
        link(area, "settings.backups.open", WorkbenchTexts.get("settings.backups.open"), backups::folder);
    }

    @Override
    protected void show() {
        seconds.setSelection(settings.autosaveSeconds());
        versions.setSelection(settings.keepBackups());
    }

    @Override
    protected void performDefaults() {
        seconds.setSelection(Settings.AUTOSAVE_DEFAULT);
        versions.setSelection(Settings.BACKUPS_DEFAULT);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (seconds != null) {
            int chosen = seconds.getSelection();
            settings.setAutosaveSeconds(chosen == 0 ? 0 : Math.max(chosen, Settings.AUTOSAVE_LEAST));
            settings.setKeepBackups(versions.getSelection());
        }
        return true;
    }
}
