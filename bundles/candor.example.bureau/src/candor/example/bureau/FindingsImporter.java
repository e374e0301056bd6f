// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import candor.base.text.Text;
import candor.core.intake.ImportException;
import candor.core.intake.ImportPlan;
import candor.core.intake.Importer;
import candor.core.store.RegularFile;
import candor.edit.Steps;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;

/**
 * An importer: {@code candor import FILE --as findings} reads a text file in UTF-8 with one finding a line: number, problem
 * and day (2022-03-01) with a tab between. What is there already is not added again.
 */
@Component
public final class FindingsImporter implements Importer {

    /** More bytes than any list of findings has. */
    private static final int MOST = 1_000_000;

    private static final int COLUMNS = 3;

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public Text label() {
        return text("label");
    }

    @Override
    public List<String> extensions() {
        return List.of(".txt");
    }

    @Override
    public ImportPlan read(Path file, Dossier dossier) throws ImportException {
        List<String> lines = lines(file);
        Set<Object> known = Inspections.findings(dossier).stream()
                .map(finding -> finding.eGet(Inspections.NAME))
                .collect(Collectors.toSet());
        List<EObject> added = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                EObject finding = finding(line, file, number);
                if (known.add(finding.eGet(Inspections.NAME))) {
                    added.add(finding);
                }
            }
        }
        return new ImportPlan(List.of(text("sum", added.size())), added.size(), 0, domain -> new Steps(domain)
                .addAll(dossier, Literals.DOSSIER__EXTENSIONS, added)
                .command());
    }

    private static List<String> lines(Path file) throws ImportException {
        // Whatever is read is hostile: a pipe that never ends, a file that fills the memory.
        try (InputStream in = RegularFile.open(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new ImportException(text("long", file), null);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new ImportException(text("unreadable", file), unreadable);
        }
    }

    private static EObject finding(String line, Path file, int number) throws ImportException {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || cells[1].isBlank()) {
            throw new ImportException(text("columns", file, number), null);
        }
        EObject finding = EcoreUtil.create(Inspections.FINDING);
        finding.eSet(Inspections.NUMBER, cells[0].strip());
        finding.eSet(Inspections.NAME, cells[1].strip());
        try {
            finding.eSet(Inspections.DUE_ON, cells[2].isBlank() ? null : LocalDate.parse(cells[2].strip()));
        } catch (DateTimeParseException noDay) {
            throw new ImportException(text("day", file, number, cells[2].strip()), noDay);
        }
        return finding;
    }

    private static Text text(String key, Object... arguments) {
        return Text.of(FindingsImporter.class, "import." + key, arguments);
    }
}
