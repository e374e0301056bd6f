// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

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
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Somebody's importer that writes over what the first recorded opinion of the dossier says. */
final class OverwritingImporter implements Importer {

    /** How it goes about it. */
    enum Way {
        ASKED,
        BY_HAND,
        REMOVED,
        ANOTHER_DOMAIN,
        WHILE_READING
    }

    private final Way way;

    OverwritingImporter(Way way) {
        this.way = way;
    }

    @Override
    public String id() {
        return "overwriting";
    }

    @Override
    public Text label() {
        return Text.of(HolidayImporter.class, "import.label");
    }

    @Override
    public ImportPlan read(Path file, Dossier dossier) {
        Opinion opinion = Opinions.all(dossier).stream()
                .filter(Opinions::isRecorded)
                .findFirst()
                .orElseThrow();
        if (way == Way.WHILE_READING) {
            opinion.setFeedbackOn(null);
        }
        return new ImportPlan(List.of(label()), 1, 0, domain -> command(domain, opinion));
    }

    private Command command(EditingDomain domain, Opinion opinion) {
        return switch (way) {
            case ASKED -> SetCommand.create(domain, opinion, Literals.OPINION__TEXT, "x");
            case BY_HAND -> new SetCommand(domain, opinion, Literals.OPINION__TEXT, "x");
            case REMOVED -> new RemoveCommand(domain, opinion.eContainer(), opinion.eContainmentFeature(), opinion);
            case ANOTHER_DOMAIN -> {
                EditingDomain own = new AdapterFactoryEditingDomain(
                        new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
                new SetCommand(own, opinion, Literals.OPINION__TEXT, "x").execute();
                yield IdentityCommand.INSTANCE;
            }
            case WHILE_READING -> IdentityCommand.INSTANCE;
        };
    }
}
