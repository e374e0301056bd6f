// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import candor.workbench.find.Slices;
import candor.workbench.place.PlaceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/** Puts what fits in order while it is found: what bears the typed name, what was chosen lately, then commands, views, stages, objects. */
final class Ranking implements Slices.Work {

    /** The most objects that are listed. More typing narrows them down, and the search finds all. */
    static final int MOST_OBJECTS = 20;

    private final Choices source;
    private final Matching matching;
    private final Consumer<List<QuickChoice>> show;
    private final List<QuickChoice> found = new ArrayList<>();
    private final PlaceNames names;
    private final Iterator<EObject> objects;
    private int objectsFound;

    /** How many of what is found bear the typed name; they stand first. */
    private int whole;

    private int shown = -1;

    /** @param show told what fits so far, at once and whenever there is more */
    Ranking(
            Choices source,
            List<QuickChoice> all,
            Matching matching,
            List<String> recent,
            Consumer<List<QuickChoice>> show) {
        this.source = source;
        this.matching = matching;
        this.show = show;
        Comparator<QuickChoice> order = Comparator.<QuickChoice, Boolean>comparing(
                        choice -> !matching.isWhole(choice.name()))
                .thenComparingInt(choice -> place(choice, recent))
                .thenComparing(QuickChoice::kind)
                .thenComparingInt(choice -> matching.isBlank() ? 0 : matching.rank(choice.name()));
        all.stream()
                .filter(choice -> matching.isBlank() || matching.rank(choice.name()) != Matching.NONE)
                .sorted(order)
                .forEach(found::add);
        whole = (int)
                found.stream().filter(choice -> matching.isWhole(choice.name())).count();
        objects = source.objects();
        names = objects.hasNext() ? source.names() : null;
    }

    private static int place(QuickChoice choice, List<String> recent) {
        int at = recent.indexOf(choice.id());
        return at < 0 ? recent.size() : at;
    }

    @Override
    public boolean isDone() {
        return matching.isBlank() || objectsFound >= MOST_OBJECTS || !objects.hasNext();
    }

    @Override
    public void step() {
        EObject object = objects.next();
        String name = names.name(object);
        if (matching.rank(name) != Matching.NONE) {
            found.add(matching.isWhole(name) ? whole++ : found.size(), source.object(object, names));
            objectsFound++;
        }
    }

    @Override
    public void sliceDone() {
        // That nothing fits is known at the end only, and told then.
        if (found.size() != shown || found.isEmpty() && isDone()) {
            shown = found.size();
            show.accept(List.copyOf(found));
        }
    }
}
