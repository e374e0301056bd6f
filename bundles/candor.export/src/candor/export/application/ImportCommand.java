// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.intake.ImportException;
import candor.core.intake.ImportPlan;
import candor.core.intake.Importer;
import candor.core.safety.BackupStore;
import candor.core.safety.HeldDossier;
import candor.core.safety.UserFolder;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code candor import}: a file that is no dossier, into one. */
@Component
@CommandName("import")
public final class ImportCommand implements Command {

    private static final String AS = "--as";
    private static final String INTO = "--into";
    private static final String DRY_RUN = "--dry-run";

    private final List<Importer> importers;
    private final MeetingStore store = new MeetingStore();
    private final BackupStore backups;

    /** @param importers lowest service ranking first; of two with one name the later one counts */
    @Activate
    public ImportCommand(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers) {
        this(importers, UserFolder.backups());
    }

    ImportCommand(List<Importer> importers, BackupStore backups) {
        this.importers = List.copyOf(importers);
        this.backups = backups;
    }

    @Override
    public Text summary() {
        return Text.of(ImportCommand.class, "import.summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages texts) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .type(String.class)
                .arity("1")
                .required(true)
                .description(texts.get("import.file"))
                .build());
        String names = String.join("|", names());
        spec.addOption(text(AS, names.isEmpty() ? "ID" : names, texts.get("import.as")));
        spec.addOption(text(INTO, "FILE.meeting", texts.get("import.into")));
        spec.addOption(OptionSpec.builder(DRY_RUN)
                .type(boolean.class)
                .description(texts.get("import.dryRun"))
                .build());
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .description(description)
                .build();
    }

    private List<String> names() {
        return importers.stream().map(Importer::id).distinct().sorted().toList();
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        Messages texts = session.texts();
        Importer importer = importer(arguments.matchedOptionValue(AS, ""), texts);
        Path file = Paths.of(arguments.matchedPositionalValue(0, ""), texts);
        Path into = Paths.of(arguments.matchedOptionValue(INTO, ""), texts);
        boolean dryRun = arguments.hasMatchedOption(DRY_RUN);
        ImportPlan plan = dryRun ? read(importer, file, open(into, texts), texts) : write(importer, file, into, texts);
        List<String> lines =
                plan.lines().stream().map(line -> line.in(texts.locale())).toList();
        lines.forEach(session::print);
        session.print(
                texts.get(plan.changes() == 0 ? "import.nothing" : dryRun ? "import.would" : "import.done", into));
        session.result().put("path", into.toString());
        session.result().put("changes", plan.changes());
        session.result().put("saved", !dryRun && plan.changes() > 0);
        session.result().put("lines", lines);
        return ExitCode.OK;
    }

    private Importer importer(String id, Messages texts) throws CommandException {
        return importers.reversed().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, texts.get("unknown.importer", id) + Suggestion.of(texts, id, names())));
    }

    private ImportPlan write(Importer importer, Path file, Path into, Messages texts) throws CommandException {
        try (HeldDossier held = HeldDossier.take(into, store, backups)) {
            DossierDocument document = held.open();
            ImportPlan plan = read(importer, file, document, texts);
            if (plan.changes() > 0) {
                apply(plan, document);
                held.save(document);
            }
            return plan;
        } catch (MeetingFileException e) {
            throw CommandException.of(e, texts);
        }
    }

    private DossierDocument open(Path into, Messages texts) throws CommandException {
        try {
            return store.open(into);
        } catch (MeetingFileException e) {
            throw CommandException.of(e, texts);
        }
    }

    private static ImportPlan read(Importer importer, Path file, DossierDocument document, Messages texts)
            throws CommandException {
        try {
            return importer.read(file, document.dossier());
        } catch (ImportException e) {
            throw new CommandException(ExitCode.INPUT, e.text(texts.locale()), e);
        }
    }

    private static void apply(ImportPlan plan, DossierDocument document) {
        ComposedAdapterFactory items = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        EditingDomain domain = new AdapterFactoryEditingDomain(items, new BasicCommandStack(), document.resourceSet());
        domain.getCommandStack().execute(plan.command().apply(domain));
        items.dispose();
    }
}
