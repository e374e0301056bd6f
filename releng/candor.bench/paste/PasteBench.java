// SPDX-License-Identifier: EPL-2.0

import candor.edit.GuardedDomain;
import candor.forms.ClipboardTarget;
import candor.forms.ClipboardText;
import candor.forms.FormContents;
import candor.forms.FormServices;
import candor.forms.ScrolledForm;
import candor.forms.kinds.BuiltInKinds;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.provider.MeetingItemProviderAdapterFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/**
 * Two thousand rows pasted from a spreadsheet into the list of persons, as Ctrl+V does, until the table shows them; beside the
 * same persons put into the model without a form, a guard or an undo.
 */
public final class PasteBench {

    private static final int ROWS = 2_000;

    private PasteBench() {}

    /** @param arguments how many turns; the middle one counts */
    public static void main(String[] arguments) {
        int turns = Integer.parseInt(arguments[0]);
        Display display = new Display();
        long[] pasted = new long[turns];
        long[] undone = new long[turns];
        long[] bare = new long[turns];
        for (int turn = 0; turn < turns; turn++) {
            Shell shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(1000, 700);
            ResourceSet resources = new ResourceSetImpl();
            Dossier dossier = dossier(resources);
            // The extension registry, where the desktop finds what knows the labels, is Equinox's.
            GuardedDomain domain = new GuardedDomain(new MeetingItemProviderAdapterFactory(), resources, List::of);
            new ScrolledForm(
                    shell,
                    dossier,
                    FormServices.of(domain, BuiltInKinds.registry()),
                    FormContents.only(Literals.DOSSIER__PERSONS));
            shell.open();
            settle(display);
            ClipboardText.put(display, lines());
            Table table = table(shell);
            table.setFocus();

            long start = System.nanoTime();
            ClipboardTarget.of(table).paste();
            settle(display);
            pasted[turn] = System.nanoTime() - start;
            check(dossier, ROWS + 1);

            start = System.nanoTime();
            domain.getCommandStack().undo();
            settle(display);
            undone[turn] = System.nanoTime() - start;
            check(dossier, 1);
            shell.dispose();

            Dossier plain = dossier(new ResourceSetImpl());
            start = System.nanoTime();
            for (int i = 0; i < ROWS; i++) {
                plain.getPersons().add(person(i));
            }
            bare[turn] = System.nanoTime() - start;
        }
        display.dispose();
        System.out.printf(
                "%d rows pasted into a list  %.0f ms   undo %.0f ms   without form and guard %.0f ms   (goal: under 1000)%n",
                ROWS, middle(pasted), middle(undone), middle(bare));
    }

    private static Dossier dossier(ResourceSet resources) {
        Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
        dossier.getPersons().add(person(ROWS));
        ResourceImpl resource = new ResourceImpl(URI.createURI("bench:paste"));
        resources.getResources().add(resource);
        resource.getContents().add(dossier);
        return dossier;
    }

    private static Person person(int number) {
        Person person = MeetingFactory.eINSTANCE.createPerson();
        person.setName("人" + number);
        person.setPosition("处长" + number);
        return person;
    }

    private static String lines() {
        List<String> lines = new ArrayList<>(List.of("姓名\t职务"));
        for (int i = 0; i < ROWS; i++) {
            lines.add("人" + i + "\t处长" + i);
        }
        return String.join("\n", lines);
    }

    private static Table table(Composite parent) {
        for (Control child : parent.getChildren()) {
            Table found = child instanceof Table table
                    ? table
                    : child instanceof Composite composite ? table(composite) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void check(Dossier dossier, int persons) {
        if (dossier.getPersons().size() != persons) {
            throw new IllegalStateException(dossier.getPersons().size() + " persons, not " + persons);
        }
    }

    private static void settle(Display display) {
        while (display.readAndDispatch()) {
            // Everything that has come meanwhile.
        }
    }

    private static double middle(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
