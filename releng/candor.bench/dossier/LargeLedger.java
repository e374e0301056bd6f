// SPDX-License-Identifier: EPL-2.0

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.model.meeting.Department;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The sample with so many problems in its ledger that no person has read them all. */
public final class LargeLedger {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 900;

    private LargeLedger() {}

    /** A file to write, and how many problems. */
    public static void main(String[] arguments) throws Exception {
        MeetingStore store = new MeetingStore();
        DossierDocument document = Samples.open(store);
        fill(document.dossier(), Integer.parseInt(arguments[1]));
        store.save(document, Path.of(arguments[0]));
    }

    private static void fill(Dossier dossier, int problems) {
        Random random = new Random(1);
        List<Problem> sample = List.copyOf(dossier.getProblems());
        List<Department> departments = dossier.getOrganizations().stream()
                .flatMap(body -> body.getDepartments().stream())
                .toList();
        for (int i = sample.size(); i < problems; i++) {
            Problem problem = EcoreUtil.copy(sample.get(i % sample.size()));
            problem.setCarriedFrom(null);
            problem.setNumber("2022-" + i);
            problem.setSummary(problem.getSummary() + "，涉及" + random.nextInt(problems) + "处");
            problem.setState(ProgressState.values()[random.nextInt(ProgressState.values().length)]);
            for (Measure measure : problem.getMeasures()) {
                measure.setDeadline(FIRST.plusDays(random.nextInt(DAYS)));
                measure.setDepartment(departments.get(random.nextInt(departments.size())));
            }
            dossier.getProblems().add(problem);
        }
    }
}
