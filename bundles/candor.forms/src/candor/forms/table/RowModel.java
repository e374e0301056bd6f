// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.Facet;
import candor.forms.text.FormTexts;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which rows of a list are shown, and in which order: filtered by a text, sorted by a column. Knows no widget. Rows do
 * not jump while they are edited, because filter and order are applied again only by {@link #refresh()} and when they
 * change.
 */
final class RowModel {
    private final Supplier<List<EObject>> source;
    private final List<EStructuralFeature> columns;
    private final List<Facet> facets;
    private final BiFunction<EObject, EStructuralFeature, String> texts;
    private final Map<EObject, Integer> positions = new IdentityHashMap<>();
    private final Map<Facet, Set<String>> chosen = new LinkedHashMap<>();
    private final Map<Integer, String> headings = new HashMap<>();
    private List<EObject> rows = List.of();
    private int shown;
    private String filter = "";
    private Facet grouping;
    private Object sorted;
    private boolean descending;

    /** @param facets that stand in columns, whose words count as the words of a row */
    RowModel(
            Supplier<List<EObject>> source,
            List<EStructuralFeature> columns,
            List<Facet> facets,
            BiFunction<EObject, EStructuralFeature, String> texts) {
        this.source = source;
        this.columns = columns;
        this.facets = facets;
        this.texts = texts;
    }

    /** Reads the list anew. */
    void refresh() {
        List<EObject> all = source.get();
        positions.clear();
        for (int index = 0; index < all.size(); index++) {
            positions.put(all.get(index), index);
        }
        List<EObject> found = new ArrayList<>(all.size());
        for (EObject row : all) {
            if (isChosen(row) && matches(row)) {
                found.add(row);
            }
        }
        if (sorted != null) {
            sort(found);
        }
        shown = found.size();
        headings.clear();
        rows = grouping == null ? found : grouped(found);
    }

    /** Puts the rows of each group together, in the order in which groups first appear, behind a heading that counts them. */
    private List<EObject> grouped(List<EObject> found) {
        Map<String, List<EObject>> groups = new LinkedHashMap<>();
        found.forEach(row -> groups.computeIfAbsent(grouping.text(row), any -> new ArrayList<>())
                .add(row));
        List<EObject> all = new ArrayList<>();
        groups.forEach((group, members) -> {
            String name = group.isEmpty() ? FormTexts.get("facet.nothing") : group;
            headings.put(all.size(), FormTexts.get("facet.heading", name, members.size()));
            all.add(null);
            all.addAll(members);
        });
        return all;
    }

    private boolean isChosen(EObject row) {
        return chosen.entrySet().stream()
                .allMatch(entry -> words(entry.getKey(), row).stream().anyMatch(entry.getValue()::contains));
    }

    /** What a facet says of a row; an empty word where it says nothing. */
    private static List<String> words(Facet facet, EObject row) {
        List<String> values = facet.values().apply(row);
        return values.isEmpty() ? List.of("") : values;
    }

    /** The words a facet has for all rows there are, with how many rows have each; in the order in which they first appear. */
    Map<String, Integer> words(Facet facet) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        source.get().forEach(row -> words(facet, row).forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    /** Shows only rows for which a facet has one of these words; all where there are none. */
    void choose(Facet facet, Set<String> words) {
        if (words.isEmpty()) {
            chosen.remove(facet);
        } else {
            chosen.put(facet, Set.copyOf(words));
        }
        refresh();
    }

    /** The words of a facet to which the rows are restricted; empty where they are not. */
    Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Shows the rows in the groups of a facet; null for none. */
    void group(Facet by) {
        grouping = by;
        refresh();
    }

    /** The facet of the groups; null where there are none. */
    Facet grouping() {
        return grouping;
    }

    /** Takes back every restriction but the text. */
    void showAll() {
        chosen.clear();
        refresh();
    }

    /** Shows only rows one of whose columns contains every word of this text. */
    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        refresh();
    }

    /**
     * Sorts by a column: upwards, at the second time downwards, at the third not at all.
     *
     * @param column a feature or a facet; null for the order of the list
     */
    void toggleSort(Object column) {
        if (sorted != column) {
            sorted = column;
            descending = false;
        } else if (!descending) {
            descending = true;
        } else {
            sorted = null;
        }
        refresh();
    }

    Object sortedBy() {
        return sorted;
    }

    boolean isDescending() {
        return descending;
    }

    /** Whether the rows stand as in the model, all of them. */
    boolean isPlain() {
        return sorted == null && filter.isEmpty() && grouping == null && shown == total();
    }

    /** How many lines there are, with the headings of groups. */
    int size() {
        return rows.size();
    }

    /** How many rows are shown. */
    int shown() {
        return shown;
    }

    /** The rows that are shown, from above. */
    List<EObject> rows() {
        return rows.stream().filter(Objects::nonNull).toList();
    }

    /** The rows that are shown from this one on. */
    List<EObject> from(EObject first) {
        return rows.subList(indexOf(first), rows.size()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** The row in a line, or the nearest one where that is a heading; null where no row is shown. */
    EObject near(int index) {
        for (int by = 0; by < rows.size(); by++) {
            for (int place : new int[] {index + by, index - by}) {
                if (place >= 0 && place < rows.size() && rows.get(place) != null) {
                    return rows.get(place);
                }
            }
        }
        return null;
    }

    /** The heading in a line, null for a row. */
    String heading(int index) {
        return headings.get(index);
    }

    /** How many rows there are with those the filter hides. */
    int total() {
        return positions.size();
    }

    /** The row in a line; null for the heading of a group. */
    EObject get(int index) {
        return rows.get(index);
    }

    /** Place among the rows shown; −1 where it is not shown. */
    int indexOf(EObject row) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index) == row) {
                return index;
            }
        }
        return -1;
    }

    /** Place in the model, from 0. */
    int position(EObject row) {
        return positions.getOrDefault(row, -1);
    }

    private boolean matches(EObject row) {
        if (filter.isEmpty()) {
            return true;
        }
        for (String word : filter.split("\\s+")) {
            if (words(row).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(word))) {
                return false;
            }
        }
        return true;
    }

    private Stream<String> words(EObject row) {
        return Stream.concat(
                columns.stream().map(column -> texts.apply(row, column)),
                facets.stream().map(facet -> facet.text(row)));
    }

    private void sort(List<EObject> found) {
        Map<EObject, Comparable<?>> keys = new IdentityHashMap<>();
        Collator collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        found.forEach(row -> keys.put(row, key(row, collator)));
        Comparator<EObject> order = (left, right) -> compare(keys.get(left), keys.get(right));
        found.sort(descending ? order.reversed() : order);
    }

    /** The sort key of a cell: the value of a number or day, else the text in the order of a Chinese dictionary. */
    private Comparable<?> key(EObject row, Collator collator) {
        if (sorted instanceof Facet facet) {
            return collator.getCollationKey(facet.text(row));
        }
        EStructuralFeature column = (EStructuralFeature) sorted;
        Object value = row.eGet(column);
        if (value == null) {
            return null;
        }
        boolean text = value instanceof String || value instanceof EObject || value instanceof List<?>;
        return !text && value instanceof Comparable<?> comparable
                ? comparable
                : collator.getCollationKey(texts.apply(row, column));
    }

    /** What is empty comes last. Keys of one column are of one type, save for texts, which have collation keys. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Comparable left, Comparable right) {
        boolean leftEmpty = isEmpty(left);
        boolean rightEmpty = isEmpty(right);
        if (leftEmpty || rightEmpty) {
            return Boolean.compare(leftEmpty, rightEmpty);
        }
        return left.compareTo(right);
    }

    private static boolean isEmpty(Comparable<?> key) {
        return key == null
                || key instanceof CollationKey text && text.getSourceString().isEmpty();
    }
}
