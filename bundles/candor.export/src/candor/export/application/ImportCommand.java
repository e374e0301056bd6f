// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.intake.ImportException;
import candor.core.intake.ImportPlan;
import candor.core.intake.Importer;
import candor.core.intake.ImporterCatalog;
import candor.core.safety.BackupStore;
import candor.core.safety.HeldDossier;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.edit.GuardedDomain;
import candor.edit.GuardedDomains;
import candor.edit.Refusal;
import candor.edit.RefusedException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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

    private final ImporterCatalog importers;
    private final GuardedDomains domains;
    private final MeetingStore store = new MeetingStore();
    private final BackupStore backups;

    /**
     * @param importers those to choose from
     * @param domains guards the dossier
     */
    @Activate
    public ImportCommand(@Reference ImporterCatalog importers, @Reference GuardedDomains domains) {
        this(importers, domains, BackupStore.ofUser());
    }

    ImportCommand(ImporterCatalog importers, GuardedDomains domains, BackupStore backups) {
        this.importers = importers;
        this.domains = domains;
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
        return importers.all().stream().map(Importer::id).toList();
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        Messages texts = session.texts();
        Importer importer = importer(arguments.matchedOptionValue(AS, ""), texts);
        Path file = Paths.of(arguments.matchedPositionalValue(0, ""), texts);
        Path into = Paths.of(arguments.matchedOptionValue(INTO, ""), texts);
        boolean dryRun = arguments.hasMatchedOption(DRY_RUN);
        ImportPlan plan =
                dryRun ? plan(importer, file, open(into, session), texts) : write(importer, file, into, session);
        List<String> lines =
                plan.lines().stream().map(line -> line.in(texts.locale())).toList();
        lines.forEach(session::print);
        session.print(
                texts.get(plan.changes() == 0 ? "import.nothing" : dryRun ? "import.would" : "import.done", into));
        session.result().put("path", into.toString());
        session.result().put("changes", plan.changes());
        session.result().put("doubts", plan.doubts());
        session.result().put("saved", !dryRun && plan.changes() > 0);
        session.result().put("lines", lines);
        return plan.doubts() > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private Importer importer(String id, Messages texts) throws CommandException {
        return importers
                .find(id)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, texts.get("unknown.importer", id) + Suggestion.of(texts, id, names())));
    }

    private ImportPlan write(Importer importer, Path file, Path into, Session session) throws CommandException {
        Messages texts = session.texts();
        try (HeldDossier held = HeldDossier.take(into, store, backups)) {
            DossierDocument document = AbsentData.tell(held.open(), into.toString(), session);
            ImportPlan plan = plan(importer, file, document, texts);
            if (plan.changes() > 0) {
                held.save(document);
            }
            return plan;
        } catch (MeetingFileException e) {
            throw CommandException.of(e, texts);
        }
    }

    private DossierDocument open(Path into, Session session) throws CommandException {
        try {
            return AbsentData.tell(store.open(into), into.toString(), session);
        } catch (MeetingFileException e) {
            throw CommandException.of(e, session.texts());
        }
    }

    /** Does the whole import in memory, also for a dry run, so that nothing is promised that would be refused. */
    private ImportPlan plan(Importer importer, Path file, DossierDocument document, Messages texts)
            throws CommandException {
        GuardedDomain domain = domains.of(document.resourceSet());
        try {
            ImportPlan plan = domain.reading(() -> importer.read(file, document.dossier()));
            if (plan.changes() > 0) {
                domain.getCommandStack().execute(plan.command().apply(domain));
            }
            return plan;
        } catch (ImportException e) {
            throw new CommandException(ExitCode.INPUT, e.text(texts.locale()), e);
        } catch (RefusedException e) {
            throw new CommandException(ExitCode.OUTPUT, refusal(e.refusal(), file, document, texts), e);
        } finally {
            domain.dispose();
        }
    }

    private static String refusal(Refusal refusal, Path file, DossierDocument document, Messages texts) {
        String subject = refusal.subject()
                .filter(object -> EcoreUtil.isAncestor(document.dossier(), object))
                .map(object -> new ObjectNames(document.dossier(), texts.locale()).path(object))
                .orElse("");
        return subject.isEmpty()
                ? texts.get("import.refused", file, refusal.reason())
                : texts.get("import.refused.at", file, subject, refusal.reason());
    }
}
