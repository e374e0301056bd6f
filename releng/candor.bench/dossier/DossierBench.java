// SPDX-License-Identifier: EPL-2.0
import candor.core.rules.LiveCheck;
import candor.core.rules.Rule;
import candor.core.rules.RuleRegistry;
import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.workbench.place.DossierTree;
import candor.workbench.findings.FindingMarks;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A dossier of 20,000 objects: opening it, as a ratio against EMF's bare load of the same XMI, by turns in one process; and one edit with
 * the check it causes and the marks in the navigator it changes.
 */
public final class DossierBench {

    private static final int OBJECTS = 20_000;
    private static final int EDITS = 400;
    private static final Pattern IMPLEMENTATION = Pattern.compile("implementation class=\"([^\"]+)\"");

    private final Path file;
    private final int turns;

    private DossierBench(Path file, int turns) {
        this.file = file;
        this.turns = turns;
    }

    /** With the plug-ins of the built desktop as class path: a folder to work in, and how many turns. */
    public static void main(String[] arguments) throws Exception {
        DossierBench bench =
                new DossierBench(Path.of(arguments[0], "large.meeting"), Integer.parseInt(arguments[1]));
        MeetingStore store = new MeetingStore();
        DossierDocument sample = Samples.open(store);
        Dossier dossier = grown(sample.dossier());
        store.save(sample, bench.file);
        bench.opening();
        bench.editing(dossier);
    }

    private void opening() throws Exception {
        byte[] xmi;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("dossier.xmi"))) {
            xmi = in.readAllBytes();
        }
        double[] own = new double[turns];
        double[] bare = new double[turns];
        for (int i = -turns / 2; i < turns; i++) {
            double open = milliseconds(() -> new MeetingStore().open(file));
            double load = milliseconds(() -> bareLoad(xmi));
            if (i >= 0) {
                own[i] = open;
                bare[i] = load;
            }
        }
        System.out.printf(
                "opening a dossier of %d objects, %d turns (median): EMF's bare load %.0f ms, the dossier %.0f ms%n",
                count(bareLoad(xmi)), turns, median(bare), median(own));
        System.out.printf("ratio opening : bare load  %.2f   (goal: at most 1.50)%n", median(own) / median(bare));
    }

    private static EObject bareLoad(byte[] xmi) throws Exception {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(MeetingPackage.eNS_URI, MeetingPackage.eINSTANCE);
        Resource resource = new XMIResourceImpl(URI.createURI("bare.xmi"));
        resources.getResources().add(resource);
        // What EMF itself advises for large files; without, it looks for each reference through the whole file.
        resource.load(
                new ByteArrayInputStream(xmi),
                Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true, XMLResource.OPTION_DEFER_ATTACHMENT, true));
        return resource.getContents().getFirst();
    }

    private void editing(Dossier dossier) throws Exception {
        RuleRegistry registry = new RuleRegistry();
        rules().forEach(registry::add);
        long start = System.nanoTime();
        LiveCheck live = registry.watch(dossier, Clock.systemDefaultZone(), r -> {});
        double first = (System.nanoTime() - start) / 1e6;
        FindingMarks marks = new FindingMarks(live, dossier, new DossierTree(dossier));
        System.out.printf(
                "first check by %d rules  %.0f ms, %d findings%n",
                registry.rules().size(), first, live.findings().size());
        List<Double> all = new ArrayList<>();
        edits(dossier).forEach((name, edit) -> all.addAll(measure(name, edit, live, marks)));
        double[] times = all.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.printf(
                "one edit with its check and the marks in the navigator  median %.2f ms   (goal: under 16)%n",
                median(times));
    }

    private static Map<String, IntConsumer> edits(Dossier dossier) {
        Opinion opinion = dossier.getSolicitations().getLast().getOpinions().getLast();
        Person member = dossier.getPersons().get(1);
        Map<String, IntConsumer> edits = new LinkedHashMap<>();
        edits.put("text of an opinion", i -> opinion.setText("原文" + i));
        edits.put("date of the meeting", i -> dossier.getMeeting()
                .setDate(dossier.getMeeting().getDate().plusDays(i % 2 == 0 ? 1 : -1)));
        edits.put("name of a member", i -> member.setName("沈喆" + i));
        edits.put("a talk held", i -> dossier.getTalks().getFirst().setHeldOn(dossier.getMeeting().getDate()
                .minusDays(3 + i % 2)));
        edits.put("number of the notice", i -> dossier.getMeeting().getNotice().setNumber("示组通〔2021〕" + (50 + i) + "号"));
        edits.put("short name of the bureau", i -> dossier.getOrganizations().get(1).setShortName("示例市水务局" + i % 2));
        return edits;
    }

    private static List<Double> measure(String name, IntConsumer edit, LiveCheck live, FindingMarks marks) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            long start = System.nanoTime();
            edit.accept(i);
            live.refresh();
            marks.refresh();
            if (i >= EDITS / 4) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "  %-26s median %6.2f ms, 95 %% under %6.2f ms%n", name, median(sorted), sorted[sorted.length * 95 / 100]);
        return times;
    }

    /** Work that may fail. */
    private interface Work {
        Object run() throws Exception;
    }

    private static double milliseconds(Work work) throws Exception {
        System.gc();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The sample with the objects of its lists copied, by turns, until there are enough. Copies refer to the same people. */
    private static Dossier grown(Dossier dossier) {
        List<List<EObject>> lists = new ArrayList<>();
        dossier.getSolicitations().forEach(round -> lists.add(list(round.getOpinions())));
        lists.add(list(dossier.getTalks()));
        lists.add(list(dossier.getProblems()));
        lists.add(list(dossier.getCriticisms()));
        lists.add(list(dossier.getMinutes().getUtterances()));
        int[] originals = lists.stream().mapToInt(List::size).toArray();
        int objects = count(dossier);
        for (int turn = 0; objects < OBJECTS; turn++) {
            for (int i = 0; i < originals.length && objects < OBJECTS; i++) {
                EObject copy = EcoreUtil.copy(lists.get(i).get(turn % originals[i]));
                lists.get(i).add(copy);
                objects += count(copy);
            }
        }
        return dossier;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(List<? extends EObject> list) {
        return (List<EObject>) list;
    }

    private static int count(EObject dossier) {
        int[] count = {1};
        dossier.eAllContents().forEachRemaining(o -> count[0]++);
        return count[0];
    }

    /** The rules of the product: what its component files say provides one. */
    private static List<Rule> rules() throws Exception {
        List<Rule> rules = new ArrayList<>();
        for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(jar).getFileName().toString();
            if (!name.startsWith("candor.") || !name.endsWith(".jar")) {
                continue;
            }
            try (ZipFile bundle = new ZipFile(jar)) {
                for (ZipEntry entry : Collections.list(bundle.entries())) {
                    if (entry.getName().startsWith("OSGI-INF/") && entry.getName().endsWith(".xml")) {
                        String component = new String(bundle.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        if (component.contains("provide interface=\"" + Rule.class.getName() + '"')) {
                            String type = IMPLEMENTATION.matcher(component).results().findFirst().orElseThrow().group(1);
                            rules.add((Rule) Class.forName(type).getConstructor().newInstance());
                        }
                    }
                }
            }
        }
        return rules;
    }
}
