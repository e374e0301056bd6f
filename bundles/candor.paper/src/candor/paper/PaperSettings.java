// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.gongwen.style.HouseStyle;
import candor.workbench.settings.Preferences;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;

/** What a person has decided about documents for this machine. */
@Creatable
public final class PaperSettings {

    private static final String EXPORT_FOLDER = "exportFolder";
    private static final String FONT_FOLDER = "fontFolder";

    private static final String EVEN_IMPRINT = "imprintOnEvenPage";
    private static final Boolean[] OFF_ON = {false, true};

    private final Preferences preferences;

    @Inject
    public PaperSettings(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Where exported documents go; empty where that is decided each time. It need not exist (any more). */
    public Optional<Path> exportFolder() {
        return preferences.folder(EXPORT_FOLDER);
    }

    /** @param folder null for none */
    public void setExportFolder(Path folder) {
        preferences.put(EXPORT_FOLDER, folder);
    }

    /** Where this person keeps fonts for documents; empty where that is the usual place. It need not exist (any more). */
    public Optional<Path> fontFolder() {
        return preferences.folder(FONT_FOLDER);
    }

    /** How the office sets what the standard leaves open. */
    public HouseStyle style() {
        return new HouseStyle(preferences.choice(EVEN_IMPRINT, OFF_ON, String::valueOf));
    }

    /** See {@link #style()}. */
    public void setStyle(HouseStyle style) {
        preferences.put(EVEN_IMPRINT, style.imprintOnEvenPage());
    }

    /** @param folder null for the usual place */
    public void setFontFolder(Path folder) {
        preferences.put(FONT_FOLDER, folder);
    }
}
