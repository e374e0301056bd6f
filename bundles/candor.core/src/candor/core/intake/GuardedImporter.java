// SPDX-License-Identifier: EPL-2.0
package candor.core.intake;

import candor.base.contribution.Contribution;
import candor.base.contribution.Origin;
import candor.base.text.Text;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An importer as the catalogue hands it out: when it fails, in reading or in carrying out its plan, it ends with its name and its bundle. */
final class GuardedImporter implements Importer {

    private final Contribution<Importer> contribution;

    GuardedImporter(Contribution<Importer> contribution) {
        this.contribution = contribution;
    }

    /** Asks an importer once for everything that does not change. */
    static String introduce(Importer importer) {
        List.copyOf(importer.extensions());
        if (importer.label().in(Locale.SIMPLIFIED_CHINESE).isBlank()
                || importer.id().isBlank()) {
            throw new IllegalArgumentException("id, label");
        }
        return importer.id();
    }

    Origin origin() {
        return contribution.origin();
    }

    @Override
    public String id() {
        return contribution.name();
    }

    @Override
    public Text label() {
        return contribution.call(
                Importer::label, () -> contribution.fault().kind().label());
    }

    @Override
    public List<String> extensions() {
        return contribution.call(importer -> List.copyOf(importer.extensions()), List::of);
    }

    @Override
    public ImportPlan read(Path file, Dossier dossier) throws ImportException {
        ImportPlan plan = contribution.require(importer -> readable(importer.read(file, dossier)));
        return new ImportPlan(
                plan.lines(),
                plan.changes(),
                plan.doubts(),
                domain -> new GuardedCommand(
                        contribution,
                        contribution.require(
                                any -> Objects.requireNonNull(plan.command().apply(domain)))));
    }

    /** Makes the texts of a plan at once, so that a failure is still attributed to the importer. */
    private static ImportPlan readable(ImportPlan plan) {
        plan.lines().forEach(line -> line.in(Locale.getDefault()));
        return plan;
    }
}
