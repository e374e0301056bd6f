// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import candor.base.text.Folding;
import candor.forms.FormLabels;
import candor.forms.FormPlan;
import candor.forms.ValueTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Looks through every field of everything below an object, as the fields show it: texts, numbers, days, labels of
 * enumerations, names of what they refer to, so that a person leads to her talks. It knows no class, only what forms show. It is run step by step, so that who runs it can do something else
 * in between; the model must not change meanwhile.
 */
final class Search {

    /** More hits than these help nobody. */
    static final int MOST = 500;

    private final ValueTexts values;
    private final String words;
    private final Iterator<EObject> objects;
    private final Map<EClass, List<EStructuralFeature>> fields = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>();

    /**
     * @param root looked through with all it contains
     * @param items makes the item providers
     * @param words to be found as they stand, whatever their case and width; blank ones are found nowhere
     */
    Search(EObject root, AdapterFactory items, String words) {
        values = new ValueTexts(new FormLabels(items));
        this.words = Folding.fold(words.strip());
        objects = this.words.isEmpty() ? Collections.emptyIterator() : root.eAllContents();
        if (!this.words.isEmpty()) {
            look(root);
        }
    }

    /** Looks at one more object. */
    void step() {
        look(objects.next());
    }

    /** Whether everything has been looked at, or enough was found. */
    boolean isDone() {
        return hits.size() >= MOST || !objects.hasNext();
    }

    /** What was found so far: what says the words and nothing else first, then in the order of the dossier. */
    List<Hit> hits() {
        return hits.stream()
                .sorted(Comparator.comparing(
                        hit -> hit.length() < hit.text().strip().length()))
                .toList();
    }

    private void look(EObject object) {
        for (EStructuralFeature field : fields.computeIfAbsent(object.eClass(), Search::fieldsOf)) {
            String text = values.text(object, field);
            int start = Folding.fold(text).indexOf(words);
            if (start >= 0 && hits.size() < MOST) {
                hits.add(new Hit(object, field, text, start, words.length()));
            }
        }
    }

    /** What is searched: all but yes and no, which nobody looks for, and what is contained, which has its own turn. */
    static List<EStructuralFeature> fieldsOf(EClass type) {
        return FormPlan.of(type, feature -> true).groups().stream()
                .flatMap(group -> group.features().stream())
                .filter(field -> !(field instanceof EReference reference && reference.isContainment()))
                .filter(field -> field.getEType() != EcorePackage.Literals.EBOOLEAN)
                .toList();
    }
}
