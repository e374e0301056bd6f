// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.FileNames;
import candor.export.document.Audience;
import candor.gongwen.OutputFormat;
import candor.paper.PaperSettings;
import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers on this machine how a person exported last. */
final class ExportMemory {

    private static final String AUDIENCE = "audience";
    private static final String FORMATS = "formats";
    private static final String BASE = "base";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Ids.BUNDLE + "/export");
    private final PaperSettings settings;

    ExportMemory(PaperSettings settings) {
        this.settings = settings;
    }

    Audience audience() {
        return Audience.of(preferences.get(AUDIENCE, "")).orElse(Audience.INTERNAL);
    }

    Set<OutputFormat> formats() {
        List<String> known = Arrays.asList(preferences.get(FORMATS, "").split(","));
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        for (OutputFormat format : OutputFormat.values()) {
            if (known.contains(format.id())) {
                formats.add(format);
            }
        }
        return formats.isEmpty() ? EnumSet.allOf(OutputFormat.class) : formats;
    }

    /**
     * A folder of the dossier's own, so that no dossier's files are in the way of another's: where the settings say, else beside the
     * last one, else beside the file of the dossier.
     */
    Path folder(DossierSession session) {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path base = settings.exportFolder()
                .orElseGet(() -> remembered(session.file()
                        .map(Path::toAbsolutePath)
                        .map(Path::getParent)
                        .orElse(home)));
        return base.resolve(FileNames.of(session.name()));
    }

    private Path remembered(Path otherwise) {
        String base = preferences.get(BASE, "");
        return base.isEmpty() ? otherwise : Path.of(base);
    }

    void remember(ExportChoice choice, DossierSession session) {
        preferences.put(AUDIENCE, choice.audience().id());
        preferences.put(FORMATS, choice.formats().stream().map(OutputFormat::id).collect(Collectors.joining(",")));
        Path folder = choice.folder().toAbsolutePath();
        boolean own = folder.endsWith(FileNames.of(session.name())) && folder.getParent() != null;
        preferences.put(BASE, (own ? folder.getParent() : folder).toString());
    }
}
