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
import candor.process.rules.RuleSources;
import java.util.List;
import java.util.Map;
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

    /** From this share of the shorter text on, two texts are likely to be copied; below it officialese looks alike. */
    static final double COPIED = 0.5;

    private final Map<Dossier, Comparer> comparers = new WeakHashMap<>();

    public SimilarityRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-C08", Severity.SHOULD, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.DOSSIER).anywhere(Passage.READS));
    }

    @Override
    protected synchronized void check(Dossier dossier, RuleContext context, Findings findings) {
        List<Passage> passages = Passage.of(dossier);
        Comparer comparer = comparers.computeIfAbsent(dossier, d -> new Comparer());
        comparer.retain(passages.stream().map(Passage::text).toList());
        for (Passage passage : passages) {
            if (!passage.earlier()) {
                report(passage, passages, comparer, findings);
            }
        }
    }

    private void report(Passage passage, List<Passage> all, Comparer comparer, Findings findings) {
        Passage closest = null;
        double share = COPIED;
        for (Passage other : all) {
            if (passage.comparesWith(other)) {
                double its = comparer.share(passage.text(), other.text());
                if (its > share || its == share && closest == null) {
                    closest = other;
                    share = its;
                }
            }
        }
        if (closest != null) {
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
}
