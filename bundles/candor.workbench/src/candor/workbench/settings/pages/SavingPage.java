// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.core.safety.RecoveryStore;
import candor.workbench.Texts;
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
        super(Texts.get("settings.saving"));
        this.settings = settings;
        this.recovery = recovery;
        this.backups = backups;
    }

    @Override
    protected void fill(Composite area) {
        seconds = number(area, "settings.autosave", Texts.get("settings.autosave"), Settings.AUTOSAVE_MOST);
        explain(area, Texts.get("settings.autosave.about", Settings.AUTOSAVE_LEAST));
        versions = number(area, "settings.backups", Texts.get("settings.backups"), Settings.BACKUPS_MOST);
        explain(area, Texts.get("settings.backups.about"));
        link(area, "settings.recovery.open", Texts.get("settings.recovery.open"), recovery::folder);
        link(area, "settings.backups.open", Texts.get("settings.backups.open"), backups::folder);
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
