// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.criticism.similarity.Comparer;
import candor.criticism.similarity.Resemblance;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-C08: papers and criticisms that repeat each other, across people and against the problems of earlier years. Each is told of the one
 * it resembles most.
 *
 * <p>What was compared is remembered by dossier and text (it depends on the texts alone), so that an edit compares one text anew, not all.
 */
@Component(service = Rule.class)
public final class SimilarityRule extends ModelRule<Dossier> {

    /**
     * The share of the shorter text from which on two texts count as copied; below it, official language is simply
     * alike.
     */
    static final double COPIED = 0.5;

    private final Map<Dossier, Map<Passage.Kind, Comparer>> comparers = new WeakHashMap<>();

    public SimilarityRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-C08", Severity.SHOULD, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.DOSSIER).anywhere(Passage.READS).anywhere(Reads.WORDS));
    }

    @Override
    protected synchronized void check(Dossier dossier, RuleContext context, Findings findings) {
        Map<Passage.Kind, Comparer> own = comparers.computeIfAbsent(dossier, d -> new EnumMap<>(Passage.Kind.class));
        Map<Passage.Kind, List<Passage>> kinds = new EnumMap<>(Passage.Kind.class);
        Passage.of(dossier).forEach(passage -> kinds.computeIfAbsent(passage.kind(), k -> new ArrayList<>())
                .add(passage));
        own.keySet().retainAll(kinds.keySet());
        kinds.forEach(
                (kind, passages) -> check(passages, own.computeIfAbsent(kind, k -> new Comparer(COPIED)), findings));
    }

    private void check(List<Passage> passages, Comparer comparer, Findings findings) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            places.computeIfAbsent(passages.get(i).text(), text -> new ArrayList<>())
                    .add(i);
        }
        comparer.hold(places.keySet());
        for (Passage passage : passages) {
            if (!passage.earlier()) {
                closest(passage, passages, places, comparer)
                        .ifPresent(closest -> report(passage, closest, comparer, findings));
            }
        }
    }

    /** The passage that one resembles most; of several the first. */
    private static Optional<Passage> closest(
            Passage passage, List<Passage> all, Map<String, List<Integer>> places, Comparer comparer) {
        int first = all.size();
        double share = 0;
        for (Comparer.Near near : comparer.near(passage.text())) {
            if (near.share() < share) {
                break;
            }
            int place = places.get(near.text()).stream()
                    .filter(each -> passage.comparesWith(all.get(each)))
                    .findFirst()
                    .orElse(all.size());
            if (place < first) {
                first = place;
                share = near.share();
            }
        }
        return first == all.size() ? Optional.empty() : Optional.of(all.get(first));
    }

    private void report(Passage passage, Passage closest, Comparer comparer, Findings findings) {
        Resemblance resemblance = comparer.resemblance(passage.text(), closest.text());
        findings.add(
                passage.object(),
                passage.feature(),
                text(
                        closest.earlier() ? "earlier" : "people",
                        closest.name(),
                        resemblance.percent(),
                        resemblance.passages().stream()
                                .map(words -> text("passage", words))
                                .toList()));
    }
}
