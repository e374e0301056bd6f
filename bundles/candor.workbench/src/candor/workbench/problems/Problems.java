// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Finding;
import candor.core.rules.LiveCheck;
import candor.core.rules.Severity;
import candor.workbench.findings.Counts;
import candor.workbench.place.DossierTree;
import candor.workbench.place.PlaceNames;
import candor.workbench.session.DossierSession;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The findings of one dossier as a person wants to see them: grouped, filtered and sorted, with one of them current. In
 * the context of the dossier's tab, whether or not the part that shows them is open.
 */
public final class Problems {

    private final LiveCheck check;
    private final ProblemOrder order;
    private final ProblemTexts texts;
    private final DossierTree tree;
    private final ProblemMemory memory = new ProblemMemory();
    private final List<View> views = new CopyOnWriteArrayList<>();
    private String words = "";
    private List<ProblemGroup> groups;
    private Finding current;
    private int currentIndex = -1;

    @Inject
    public Problems(DossierSession session, LiveCheck check) {
        this.check = check;
        order = new ProblemOrder(session.dossier());
        tree = new DossierTree(session.dossier());
        texts = new ProblemTexts(
                session.dossier(), tree, new PlaceNames(session.domain().getAdapterFactory()));
        check.addListener(change -> changed());
    }

    /** Shows the findings. */
    interface View {

        /** The findings, or the way they are shown, have changed. */
        void changed();

        /** The current finding has changed. */
        void moved(Finding current);
    }

    void addView(View view) {
        views.add(view);
    }

    void removeView(View view) {
        views.remove(view);
    }

    private void changed() {
        groups = null;
        views.forEach(View::changed);
    }

    ProblemTexts texts() {
        return texts;
    }

    /** Whether everything has been looked at, so that nothing found means that there is nothing. */
    boolean isComplete() {
        return check.isComplete();
    }

    /** How many there are, whether they are shown or not. */
    Counts counts() {
        return Counts.of(check.known());
    }

    /** The first of the gravest, whether it is shown or not. */
    Optional<Finding> worst() {
        List<Finding> all = check.known();
        return counts().worst()
                .flatMap(severity ->
                        order
                                .of(all.stream()
                                        .filter(finding -> finding.severity() == severity)
                                        .toList())
                                .stream()
                                .findFirst());
    }

    /** What is to be seen. */
    List<ProblemGroup> groups() {
        if (groups == null) {
            groups = group(order.of(check.known().stream().filter(this::isShown).toList()));
        }
        return groups;
    }

    /** What is to be seen, from the first to the last. */
    List<Finding> shown() {
        return groups().stream().flatMap(group -> group.findings().stream()).toList();
    }

    private List<ProblemGroup> group(List<Finding> findings) {
        Map<Object, List<Finding>> byKey = new LinkedHashMap<>();
        findings.forEach(finding ->
                byKey.computeIfAbsent(key(finding), any -> new ArrayList<>()).add(finding));
        List<ProblemGroup> all = new ArrayList<>();
        byKey.forEach((key, some) -> all.add(new ProblemGroup(grouping(), key, some)));
        if (grouping() == Grouping.STAGE) {
            all.sort(Comparator.comparing(group -> tree.stages().indexOf(group.key())));
        }
        return all;
    }

    private Object key(Finding finding) {
        return switch (grouping()) {
            case SEVERITY -> finding.severity();
            case STAGE -> texts.stage(finding);
            case RULE -> finding.rule().info().id();
        };
    }

    private boolean isShown(Finding finding) {
        return shows(finding.severity()) && Arrays.stream(words.split("\\s+")).allMatch(word -> says(finding, word));
    }

    private boolean says(Finding finding, String word) {
        return word.isEmpty() || texts.line(finding).toLowerCase(Locale.ROOT).contains(word);
    }

    /** Shows only findings that say every one of these words anywhere; blank shows all. */
    void filter(String text) {
        words = text.strip().toLowerCase(Locale.ROOT);
        changed();
    }

    boolean shows(Severity severity) {
        return !memory.hidden().contains(severity);
    }

    /** Shows or hides a severity, on this machine. */
    void show(Severity severity, boolean shown) {
        memory.hide(severity, !shown);
        changed();
    }

    Grouping grouping() {
        return memory.grouping();
    }

    /** Groups them otherwise, on this machine. */
    void group(Grouping by) {
        memory.group(by);
        changed();
    }

    /** The current finding: the one that the person is dealing with. */
    Optional<Finding> current() {
        return Optional.ofNullable(current);
    }

    void select(Finding finding) {
        current = finding;
        currentIndex = shown().indexOf(finding);
        views.forEach(view -> view.moved(finding));
    }

    /**
     * The finding that has taken the place of the current one after that was mended; empty while the current one
     * exists.
     */
    Optional<Finding> successor() {
        List<Finding> all = shown();
        return all.isEmpty() || currentIndex < 0 || all.contains(current)
                ? Optional.empty()
                : Optional.of(all.get(Math.min(currentIndex, all.size() - 1)));
    }

    /**
     * The previous or next finding; after the last comes the first. Where the current one was mended, the one in its
     * place is next.
     *
     * @param by 1 or −1
     */
    Optional<Finding> step(int by) {
        List<Finding> all = shown();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int here = all.indexOf(current);
        int next;
        if (here >= 0) {
            next = here + by;
        } else if (currentIndex >= 0) {
            next = by > 0 ? currentIndex : currentIndex - 1;
        } else {
            next = by > 0 ? 0 : -1;
        }
        return Optional.of(all.get(Math.floorMod(next, all.size())));
    }
}
