// SPDX-License-Identifier: EPL-2.0
package candor.workbench.imports;

import candor.base.text.Text;
import candor.core.calendar.HolidayImporter;
import candor.core.intake.ImportPlan;
import candor.core.intake.Importer;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;

/** An importer of others that has changed something already when it fails. */
final class WeakImporter implements Importer {

    @Override
    public String id() {
        return "weak";
    }

    @Override
    public Text label() {
        return Text.of(HolidayImporter.class, "import.off");
    }

    @Override
    public ImportPlan read(Path file, Dossier dossier) {
        return new ImportPlan(List.of(label()), 1, 0, domain -> new AbstractCommand() {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                dossier.setTitle("planted");
                throw new IllegalStateException("planted");
            }

            @Override
            public void redo() {
                execute();
            }
        });
    }
}
