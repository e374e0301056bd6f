// SPDX-License-Identifier: EPL-2.0
import candor.core.rules.LiveCheck;
import candor.core.rules.Rule;
import candor.core.rules.RuleRegistry;
import candor.core.sample.Samples;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Solicitation;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.w3c.dom.Element;

/**
 * Measures one edit with its check in a dossier of 20,000 objects: from the change of a field to the findings of the place.
 *
 * <p>Run with the plug-ins of a built product as class path: {@code java -cp 'PRODUCT/plugins/*' RulesBench.java}.
 */
public final class RulesBench {

    private static final int OBJECTS = 20_000;
    private static final int EDITS = 400;
    private static final Duration BUDGET = Duration.ofMillis(16);

    private RulesBench() {}

    public static void main(String[] arguments) throws Exception {
        Dossier dossier = grown(Samples.open(new MeetingStore()).dossier());
        RuleRegistry registry = new RuleRegistry();
        for (Rule rule : rules()) {
            registry.add(rule);
        }
        time("full check", () -> registry.check(dossier, Clock.systemDefaultZone()));
        LiveCheck live = time("first live check", () -> registry.watch(dossier, Clock.systemDefaultZone(), r -> {}));
        System.out.printf("%d objects, %d rules, %d findings%n", count(dossier), registry.rules().size(), live.findings()
                .size());

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
        List<Long> all = new ArrayList<>();
        edits.forEach((name, edit) -> all.addAll(measure(name, edit, live, dossier)));
        long median = percentile(all, 50);
        System.out.printf("all edits: median %.3f ms, budget %d ms%n", median / 1e6, BUDGET.toMillis());
        System.exit(median > BUDGET.toNanos() ? 1 : 0);
    }

    private static List<Long> measure(String name, IntConsumer edit, LiveCheck live, Dossier dossier) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            long start = System.nanoTime();
            edit.accept(i);
            live.refresh();
            live.at(dossier);
            if (i >= EDITS / 4) {
                times.add(System.nanoTime() - start);
            }
        }
        System.out.printf(
                "%-26s median %7.3f ms, 95 %% under %7.3f ms%n",
                name, percentile(times, 50) / 1e6, percentile(times, 95) / 1e6);
        return times;
    }

    private static <T> T time(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf("%-26s %.1f ms%n", name, (System.nanoTime() - start) / 1e6);
        return result;
    }

    private static long percentile(List<Long> times, int percent) {
        return times.stream().sorted().toList().get((times.size() - 1) * percent / 100);
    }

    /** The sample with its lists copied until there are enough objects. Copies refer to the same people. */
    private static Dossier grown(Dossier dossier) {
        while (count(dossier) < OBJECTS) {
            for (Solicitation round : List.copyOf(dossier.getSolicitations())) {
                round.getOpinions().addAll(copies(round.getOpinions()));
            }
            dossier.getTalks().addAll(copies(dossier.getTalks()));
            dossier.getProblems().addAll(copies(dossier.getProblems()));
            dossier.getCriticisms().addAll(copies(dossier.getCriticisms()));
            dossier.getMinutes().getUtterances().addAll(copies(dossier.getMinutes().getUtterances()));
        }
        return dossier;
    }

    private static <T extends EObject> Collection<T> copies(Collection<T> objects) {
        return EcoreUtil.copyAll(List.copyOf(objects));
    }

    private static int count(Dossier dossier) {
        int[] count = {1};
        dossier.eAllContents().forEachRemaining(o -> count[0]++);
        return count[0];
    }

    /** The rules that the planning bundle registers. */
    private static List<Rule> rules() throws Exception {
        List<Rule> rules = new ArrayList<>();
        try (InputStream in = RulesBench.class.getResourceAsStream("/OSGI-INF/planning-rules.xml")) {
            var names = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("implementation");
            for (int i = 0; i < names.getLength(); i++) {
                String name = ((Element) names.item(i)).getAttribute("class");
                rules.add((Rule) Class.forName(name).getConstructor().newInstance());
            }
        }
        return rules;
    }
}
