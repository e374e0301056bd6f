// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.workbench.WorkbenchTexts;
import candor.workbench.settings.FieldsPage;
import candor.workbench.settings.Language;
import candor.workbench.settings.Settings;
import candor.workbench.settings.Theme;
import candor.workbench.theme.Themes;
import jakarta.inject.Inject;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Language and look. */
final class GeneralPage extends FieldsPage {

    private final Settings settings;
    private final Themes themes;
    private Combo language;
    private Combo theme;

    @Inject
    GeneralPage(Settings settings, Themes themes) {
        super(WorkbenchTexts.get("settings.general"));
        this.settings = settings;
        this.themes = themes;
    }

    @Override
    protected void fill(Composite area) {
        language = choice(
                area,
                "settings.language",
                WorkbenchTexts.get("settings.language"),
                WorkbenchTexts.get("settings.language.asStarted"),
                WorkbenchTexts.get("settings.language.chinese"),
                WorkbenchTexts.get("settings.language.english"));
        explain(area, WorkbenchTexts.get("settings.language.about"));
        theme = choice(
                area,
                "settings.theme",
                WorkbenchTexts.get("settings.theme"),
                WorkbenchTexts.get("settings.theme.system"),
                WorkbenchTexts.get("theme.light"),
                WorkbenchTexts.get("theme.dark"));
    }

    @Override
    protected void show() {
        language.select(settings.language().ordinal());
        theme.select(settings.theme().ordinal());
    }

    @Override
    protected void performDefaults() {
        language.select(Language.AS_STARTED.ordinal());
        theme.select(Theme.SYSTEM.ordinal());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (language != null) {
            settings.setLanguage(Language.values()[language.getSelectionIndex()]);
            Theme chosen = Theme.values()[theme.getSelectionIndex()];
            if (chosen != settings.theme()) {
                themes.activate(chosen);
            }
        }
        return true;
    }
}
