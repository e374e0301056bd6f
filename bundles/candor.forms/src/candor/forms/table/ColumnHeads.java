// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.base.clipboard.PastedTable;
import candor.forms.FieldContext;
import candor.forms.FormPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the header among the lines of the clipboard, and the column that a word of it names, in any language of the program. */
final class ColumnHeads {
    private static final Set<String> NUMBERS = Set.of("序", "序号", "no.", "no", "#");

    /** What people add to the name of a column: a unit or an explanation, that it has to be filled in, a colon. */
    private static final Pattern ADDED = Pattern.compile("^\\*|(?:\\([^()]*\\)|[*:])+$");

    /** The end of a name says nothing where it is a single sign. */
    private static final int SHORTEST = 2;

    /** So many lines of title may stand above a header. */
    private static final int TITLES = 3;

    private final Map<String, EStructuralFeature> known = new LinkedHashMap<>();

    ColumnHeads(FieldContext context) {
        FormPlan.of(context.rows(), feature -> true).groups().stream()
                .flatMap(group -> group.features().stream())
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .forEach(feature -> context.kit().labels().names(context.near(), feature).stream()
                        .map(CellWords::plain)
                        .forEach(name -> known.putIfAbsent(name, feature)));
    }

    /**
     * The column that a cell of a header names, also by the end of its name, as 部门 is 所在部门, where that is plain: one column has it, or one of
     * those that hold a single value. Null where it names none.
     */
    EStructuralFeature column(String cell) {
        String name = ADDED.matcher(CellWords.plain(cell)).replaceAll("");
        if (exact(cell) != null || name.length() < SHORTEST) {
            return exact(cell);
        }
        List<EStructuralFeature> ending = known.entrySet().stream()
                .filter(named -> named.getKey().endsWith(name))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        List<EStructuralFeature> single =
                ending.stream().filter(feature -> !feature.isMany()).toList();
        return ending.size() == 1 ? ending.getFirst() : single.size() == 1 ? single.getFirst() : null;
    }

    private EStructuralFeature exact(String cell) {
        String name = CellWords.plain(cell);
        EStructuralFeature named = known.get(name);
        return named == null ? known.get(ADDED.matcher(name).replaceAll("")) : named;
    }

    /** Whether a cell is the head of a column that only counts the rows. */
    boolean isNumber(String cell) {
        return NUMBERS.contains(CellWords.plain(cell)) && exact(cell) == null;
    }

    /** Which line is the header, from 0: the first, or one below titles; −1 where there is none. */
    int line(PastedTable pasted) {
        List<List<String>> lines = pasted.rows();
        if (lines.isEmpty() || lines.size() == 1 && pasted.columns() == 1) {
            // A single cell is a value, whatever it says.
            return -1;
        }
        if (isHeader(lines.getFirst())) {
            return 0;
        }
        for (int index = 1; index <= Math.min(TITLES, lines.size() - 1); index++) {
            if (words(lines.get(index - 1)).size() > 1) {
                return -1;
            }
            if (named(lines.get(index)) > 1) {
                return index;
            }
        }
        return -1;
    }

    /** A header names two columns, or begins with one, or has but one more word. */
    private boolean isHeader(List<String> line) {
        List<String> words = words(line);
        long named = named(line);
        return named > 1 || named == 1 && (words.size() <= 2 || exact(words.getFirst()) != null);
    }

    private long named(List<String> line) {
        return line.stream().filter(cell -> exact(cell) != null).count();
    }

    private List<String> words(List<String> line) {
        return line.stream()
                .filter(cell -> !CellWords.plain(cell).isEmpty() && !isNumber(cell))
                .toList();
    }
}
