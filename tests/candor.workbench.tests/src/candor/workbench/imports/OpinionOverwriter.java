// SPDX-License-Identifier: EPL-2.0
package candor.workbench.imports;

import candor.base.text.Text;
import candor.core.calendar.HolidayImporter;
import candor.core.intake.ImportPlan;
import candor.core.intake.Importer;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.query.Opinions;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.edit.command.SetCommand;

/** Somebody's importer that writes over what the first recorded opinion says. */
final class OpinionOverwriter implements Importer {

    private final boolean whileReading;

    /** @param whileReading whether it does so before anybody has agreed */
    OpinionOverwriter(boolean whileReading) {
        this.whileReading = whileReading;
    }

    static Opinion recorded(Dossier dossier) {
        return Opinions.all(dossier).stream()
                .filter(Opinions::isRecorded)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String id() {
        return whileReading ? "hasty" : "overwriting";
    }

    @Override
    public Text label() {
        return Text.of(HolidayImporter.class, whileReading ? "import.worked" : "import.off");
    }

    @Override
    public ImportPlan read(Path file, Dossier dossier) {
        Opinion opinion = recorded(dossier);
        if (whileReading) {
            opinion.setText("x");
        }
        return new ImportPlan(
                List.of(label(), label()),
                1,
                0,
                domain -> new SetCommand(domain, opinion, Literals.OPINION__TEXT, "x"));
    }
}
