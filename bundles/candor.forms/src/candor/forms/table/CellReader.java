// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FormHints;
import candor.forms.FormLabels;
import candor.forms.format.Formats;
import candor.forms.format.Parsed;
import candor.forms.internal.NewTarget;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;

/** Reads the text of a cell as a value of its column, as people write it: names for references, 是 for yes, any day. */
final class CellReader {
    private static final Set<String> YES = Set.of("✓", "√", "✔", "☑", "是", "有", "yes", "true", "1", "y");

    private static final Set<String> NO = Set.of("", "×", "✗", "☐", "否", "无", "no", "false", "0", "n");

    private static final String SEPARATORS = "[、，,；;\\n\\r]+";

    /** Texts may have commas of their own. */
    private static final String TEXT_SEPARATORS = "[；;\\n\\r]+";

    /** The attribute that people know an object by. */
    private static final String NAME = "name";

    private final FormLabels labels;
    private final EObject owner;
    private final List<EObject> rows;
    private final Map<EStructuralFeature, Map<String, Set<EObject>>> names = new HashMap<>();
    private final Map<EStructuralFeature, Map<String, Object>> literals = new HashMap<>();
    private final Map<EStructuralFeature, Optional<NewTarget>> targets = new HashMap<>();
    private final Map<String, Stranger> strangers = new LinkedHashMap<>();
    private final FieldContext context;
    private final boolean makes;

    /**
     * @param context of the list
     * @param rows of the list, which know what their references may hold
     * @param makes whether a name that nothing has is read as something to be made
     */
    CellReader(FieldContext context, List<EObject> rows, boolean makes) {
        this.context = context;
        this.labels = context.kit().labels();
        this.owner = context.near();
        this.rows = rows;
        this.makes = makes;
    }

    /** The names read so far that nothing has, and of which something can be made. */
    List<Stranger> strangers() {
        return List.copyOf(strangers.values());
    }

    /** What the text means in this column. */
    PastedCell read(EStructuralFeature feature, String text) {
        if (!feature.isMany()) {
            return single(feature, CellWords.trimmed(text));
        }
        List<Object> values = new ArrayList<>();
        boolean texts = feature instanceof EAttribute attribute && Formats.isText(attribute);
        for (String part : text.split(texts ? TEXT_SEPARATORS : SEPARATORS)) {
            String word = CellWords.trimmed(part);
            if (texts ? !word.isEmpty() : !CellWords.isNothing(word)) {
                PastedCell one = single(feature, word);
                if (!one.fits()) {
                    return PastedCell.wrong(feature, text, one.problem());
                }
                values.add(one.value());
            }
        }
        return PastedCell.fitting(feature, text, values);
    }

    private PastedCell single(EStructuralFeature feature, String text) {
        if (text.isEmpty()) {
            return PastedCell.fitting(feature, text, null);
        }
        if (feature instanceof EReference) {
            return reference(feature, text);
        }
        if (feature.getEType() instanceof EEnum type) {
            return literal(feature, type, text);
        }
        EAttribute attribute = (EAttribute) feature;
        return Formats.isBoolean(attribute) ? flag(feature, text) : plain(attribute, text);
    }

    private static PastedCell flag(EStructuralFeature feature, String text) {
        String word = CellWords.plain(text);
        return YES.contains(word) || NO.contains(word)
                ? PastedCell.fitting(feature, text, YES.contains(word))
                : PastedCell.wrong(feature, text, FormTexts.get("paste.noFlag", text));
    }

    private PastedCell plain(EAttribute attribute, String text) {
        boolean figures = Formats.isDate(attribute) || Formats.isTime(attribute) || Formats.isNumber(attribute);
        if (figures && CellWords.isNothing(text)) {
            return PastedCell.fitting(attribute, text, null);
        }
        Parsed parsed = Formats.of(attribute).parse(typed(attribute, text), true);
        return parsed.state() == Parsed.State.VALUE
                ? PastedCell.fitting(attribute, text, parsed.value())
                : PastedCell.wrong(attribute, text, parsed.message());
    }

    /** The text as a person would type it into the field. */
    private String typed(EAttribute attribute, String text) {
        FormHints hints = FormHints.of(attribute);
        if (Formats.isDate(attribute)) {
            return CellWords.day(text);
        }
        if (Formats.isTime(attribute)) {
            return CellWords.hour(text);
        }
        if (Formats.isNumber(attribute)) {
            return CellWords.number(text, labels.unit(owner, hints.unit()));
        }
        String lines = hints.lines() > 1 ? text.replace("\r\n", "\n").replace('\r', '\n') : CellWords.line(text);
        return attribute.getName().equals(NAME) ? CellWords.name(lines) : lines;
    }

    private PastedCell literal(EStructuralFeature feature, EEnum type, String text) {
        Object named = literals.computeIfAbsent(feature, any -> literals(feature, type))
                .get(CellWords.plain(text));
        return named != null || CellWords.isNothing(text)
                ? PastedCell.fitting(feature, text, named)
                : PastedCell.wrong(feature, text, FormTexts.get("paste.noLiteral", text));
    }

    private Map<String, Object> literals(EStructuralFeature feature, EEnum type) {
        EObject near = rows.isEmpty() ? owner : rows.getFirst();
        Map<String, Object> found = new LinkedHashMap<>();
        type.getELiterals().forEach(literal -> labels.names(near, feature, literal)
                .forEach(name -> found.putIfAbsent(CellWords.plain(name), literal.getInstance())));
        return found;
    }

    private PastedCell reference(EStructuralFeature feature, String text) {
        Set<EObject> called = names.computeIfAbsent(feature, this::names).getOrDefault(CellWords.plain(text), Set.of());
        if (called.isEmpty() && CellWords.isNothing(text)) {
            return PastedCell.fitting(feature, text, null);
        }
        return switch (called.size()) {
            case 0 -> stranger((EReference) feature, text);
            case 1 -> PastedCell.fitting(feature, text, called.iterator().next());
            default -> PastedCell.wrong(feature, text, FormTexts.get("paste.several", text, called.size()));
        };
    }

    private PastedCell stranger(EReference feature, String text) {
        Optional<NewTarget> target =
                targets.computeIfAbsent(feature, any -> NewTarget.of(context, context.object(), feature));
        Optional<Stranger> made = target.map(found -> strangers.computeIfAbsent(
                found.list().getName() + ' ' + CellWords.plain(text),
                any -> new Stranger(CellWords.name(CellWords.line(text)), found)));
        return makes && made.isPresent()
                ? PastedCell.fitting(feature, text, made.get())
                : PastedCell.wrong(feature, text, FormTexts.get("paste.noSuch", text));
    }

    private Map<String, Set<EObject>> names(EStructuralFeature feature) {
        Map<String, Set<EObject>> found = new HashMap<>();
        for (EObject choice : choices(feature)) {
            Stream.of(labels.name(choice), labels.name(choice, feature))
                    .map(CellWords::plain)
                    .forEach(name -> found.computeIfAbsent(name, any -> new LinkedHashSet<>())
                            .add(choice));
        }
        return found;
    }

    /** What a row of the list may refer to; where there is no row yet, whatever in the model is of the right class. */
    private List<EObject> choices(EStructuralFeature feature) {
        if (!rows.isEmpty()) {
            return labels.choices(rows.getFirst(), feature);
        }
        return ItemPropertyDescriptor.getReachableObjectsOfType(owner, feature.getEType()).stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }
}
