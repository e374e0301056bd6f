// SPDX-License-Identifier: EPL-2.0

import candor.edit.GuardedDomain;
import candor.edit.GuardedDomains;
import candor.forms.ClipboardTarget;
import candor.forms.ClipboardText;
import candor.forms.Facet;
import candor.forms.FieldSeverity;
import candor.forms.FormContents;
import candor.forms.FormServices;
import candor.forms.ListLook;
import candor.forms.ScrolledForm;
import candor.forms.kinds.BuiltInKinds;
import candor.model.meeting.Department;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProgressState;
import candor.model.query.Ledger;
import candor.model.query.ProblemStanding;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The sheet of a ledger with two thousand problems: for each thing a person does, the longest stretch in which the window answers nothing, beside
 * that of a ledger of half the size. Nobody notices a tenth of a second.
 */
public final class LedgerSheetBench {

    private static final int PROBLEMS = 2_000;
    private static final int SCREENS = 20;
    private static final double MILLISECOND = 1e6;

    /** How long a timer of the form may be waited for. */
    private static final long REST = 400_000_000L;

    private final Display display;
    private final Shell shell;
    private final Dossier dossier;
    private final GuardedDomain domain;
    private final Map<String, Double> pauses = new LinkedHashMap<>();

    /** What the desktop shows of a problem beside its features, without the words of its bundle, which a flat class path does not have. */
    private static final class Look implements ListLook {

        private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);

        @Override
        public boolean concerns(EReference list) {
            return list == Literals.DOSSIER__PROBLEMS;
        }

        @Override
        public List<Facet> facets() {
            return List.of(
                    new Facet("standing", "进展", Look::standing, Look::severity, true),
                    Facet.column("department", "责任部门", Look::departments));
        }

        private static List<String> standing(EObject row) {
            return List.of(ProblemStanding.of((Problem) row, TODAY).name());
        }

        private static FieldSeverity severity(EObject row) {
            return Ledger.isOverdue((Problem) row, TODAY) ? FieldSeverity.ERROR : null;
        }

        private static List<String> departments(EObject row) {
            return ((Problem) row)
                    .getMeasures().stream()
                            .map(measure -> measure.getDepartment().getName())
                            .toList();
        }
    }

    private LedgerSheetBench(Display display, int problems) {
        this.display = display;
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1366, 700);
        ResourceSet resources = new ResourceSetImpl();
        dossier = dossier(problems);
        ResourceImpl resource = new ResourceImpl(URI.createURI("bench:ledger"));
        resources.getResources().add(resource);
        resource.getContents().add(dossier);
        domain = new GuardedDomains().of(resources);
    }

    /** Needs no arguments; the smaller ledger comes first and warms up. */
    public static void main(String[] arguments) {
        Display display = new Display();
        new LedgerSheetBench(display, PROBLEMS / 2).run();
        Map<String, Double> half = new LedgerSheetBench(display, PROBLEMS / 2).run();
        Map<String, Double> whole = new LedgerSheetBench(display, PROBLEMS).run();
        System.out.printf("sheet of %d problems, longest pause of the window (of %d), in ms of processor time   (goal: under 100)%n", PROBLEMS, PROBLEMS / 2);
        whole.forEach((act, pause) -> System.out.printf("  %-22s %6.0f  (%.0f)%n", act, pause, half.get(act)));
        display.dispose();
    }

    private static Dossier dossier(int problems) {
        Random random = new Random(1);
        Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
        for (int i = 0; i < problems; i++) {
            Problem problem = MeetingFactory.eINSTANCE.createProblem();
            problem.setNumber(String.valueOf(i + 1));
            problem.setSummary("问题" + random.nextInt() + "的办理不够及时，涉及" + i + "处");
            problem.setOrigin(ProblemOrigin.values()[random.nextInt(ProblemOrigin.values().length)]);
            problem.setState(ProgressState.values()[random.nextInt(ProgressState.values().length)]);
            Department department = MeetingFactory.eINSTANCE.createDepartment();
            department.setName("科室" + random.nextInt(12));
            Measure measure = MeetingFactory.eINSTANCE.createMeasure();
            measure.setDepartment(department);
            measure.setDeadline(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(900)));
            problem.getMeasures().add(measure);
            dossier.getProblems().add(problem);
        }
        return dossier;
    }

    private Map<String, Double> run() {
        int problems = dossier.getProblems().size();
        FormServices services = FormServices.of(domain, BuiltInKinds.registry()).withLooks(List.of(new Look()));
        measure("open", () -> {
            new ScrolledForm(shell, dossier, services, FormContents.only(Literals.DOSSIER__PROBLEMS));
            shell.open();
        });
        Table table = (Table) find(shell, "Dossier.problems/table");
        table.setFocus();
        for (int row = 0; row < table.getItemCount(); row += table.getItemCount() / SCREENS) {
            int top = row;
            measure("scroll", () -> table.setTopIndex(top));
        }
        measure("sort", () -> table.getColumn(2).notifyListeners(SWT.Selection, new Event()));
        measure("sort back", () -> table.getColumn(1).notifyListeners(SWT.Selection, new Event()));
        Text filter = (Text) find(shell, "Dossier.problems/filter");
        measure("filter", () -> filter.setText("99"));
        measure("filter off", () -> filter.setText(""));
        measure("select all", () -> {
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
        });
        measure("select one", () -> {
            table.setSelection(10);
            table.notifyListeners(SWT.Selection, new Event());
        });
        Problem edited = dossier.getProblems().get(10);
        measure(
                "edit a cell",
                () -> domain.getCommandStack()
                        .execute(SetCommand.create(domain, edited, Literals.PROBLEM__SUMMARY, "改过的问题")));
        measure("undo", () -> domain.getCommandStack().undo());
        measure("only one department", () -> choose((ToolItem) find(shell, "Dossier.problems/only"), "责任部门"));
        measure("all again", () -> choose((ToolItem) find(shell, "Dossier.problems/only"), "全部显示"));
        measure("group", () -> choose((ToolItem) find(shell, "Dossier.problems/group"), "责任部门"));
        measure("paste as many", () -> {
            StringBuilder lines = new StringBuilder("编号\t问题\n");
            for (int i = 0; i < dossier.getProblems().size(); i++) {
                lines.append("新").append(i).append("\t贴入的问题").append(i).append('\n');
            }
            ClipboardText.put(display, lines.toString());
            table.setFocus();
            ClipboardTarget.of(table).paste();
        });
        if (dossier.getProblems().size() != 2 * problems) {
            throw new IllegalStateException(dossier.getProblems().size() + " problems after the paste");
        }
        measure("undo the paste", () -> domain.getCommandStack().undo());
        shell.dispose();
        return pauses;
    }

    /** Chooses from the menu of a button, and of the menu that this opens its first entry. */
    private static void choose(ToolItem item, String label) {
        Menu menu = (Menu) item.getData();
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem entry : menu.getItems()) {
            if (entry.getText().startsWith(label) && entry.getMenu() != null) {
                entry.getMenu().notifyListeners(SWT.Show, new Event());
                entry.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
            } else if (entry.getText().startsWith(label)) {
                entry.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    /** Does something and all that comes of it, and keeps the longest stretch of processor time in which nothing else could be done. */
    private void measure(String act, Runnable action) {
        double longest = spent(action);
        long end = System.nanoTime() + REST;
        while (System.nanoTime() < end) {
            longest = Math.max(longest, spent(display::readAndDispatch));
        }
        pauses.merge(act, longest, Math::max);
    }

    private static double spent(Runnable action) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        action.run();
        return (threads.getCurrentThreadCpuTime() - start) / MILLISECOND;
    }

    private static Widget find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            if (id.equals(child.getData("candor.id"))) {
                return child;
            }
            if (child instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    if (id.equals(item.getData("candor.id"))) {
                        return item;
                    }
                }
            }
            Widget found = child instanceof Composite composite ? find(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
