// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;

/** Reads the text of a cell as a value of its column, as people write it: names for references, 是 for yes, any day. */
final class CellReader {
    private static final Set<String> YES = Set.of("✓", "√", "✔", "☑", "是", "有", "yes", "true", "1", "y");

    private static final Set<String> NO = Set.of("", "×", "✗", "☐", "否", "无", "no", "false", "0", "n");

    private static final String SEPARATORS = "[、，,；;\\n\\r]+";

    private final FormLabels labels;
    private final EObject owner;
    private final List<EObject> rows;
    private final Map<EStructuralFeature, Map<String, Set<EObject>>> names = new HashMap<>();
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

    /** A text without the spaces that only set it apart: 张　三 is 张三. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "").toLowerCase(Locale.ROOT);
    }

    /** What the text means in this column. */
    PastedCell read(EStructuralFeature feature, String text) {
        if (!feature.isMany()) {
            return single(feature, text.strip());
        }
        List<Object> values = new ArrayList<>();
        for (String part : text.split(SEPARATORS)) {
            if (!part.isBlank()) {
                PastedCell one = single(feature, part.strip());
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
        if (Formats.isBoolean(attribute)) {
            String word = plain(text);
            return YES.contains(word) || NO.contains(word)
                    ? PastedCell.fitting(feature, text, YES.contains(word))
                    : PastedCell.wrong(feature, text, FormTexts.get("paste.noFlag", text));
        }
        Parsed parsed = Formats.of(attribute).parse(text, true);
        return parsed.state() == Parsed.State.VALUE
                ? PastedCell.fitting(feature, text, parsed.value())
                : PastedCell.wrong(feature, text, parsed.message());
    }

    private PastedCell literal(EStructuralFeature feature, EEnum type, String text) {
        for (EEnumLiteral literal : type.getELiterals()) {
            boolean named = Stream.of(
                            labels.literal(rows.isEmpty() ? owner : rows.getFirst(), feature, literal),
                            literal.getLiteral(),
                            literal.getName())
                    .anyMatch(name -> plain(name).equals(plain(text)));
            if (named) {
                return PastedCell.fitting(feature, text, literal.getInstance());
            }
        }
        return PastedCell.wrong(feature, text, FormTexts.get("paste.noLiteral", text));
    }

    private PastedCell reference(EStructuralFeature feature, String text) {
        Set<EObject> called = names.computeIfAbsent(feature, this::names).getOrDefault(plain(text), Set.of());
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
                found.list().getName() + ' ' + plain(text), any -> new Stranger(text, found)));
        return makes && made.isPresent()
                ? PastedCell.fitting(feature, text, made.get())
                : PastedCell.wrong(feature, text, FormTexts.get("paste.noSuch", text));
    }

    private Map<String, Set<EObject>> names(EStructuralFeature feature) {
        Map<String, Set<EObject>> found = new HashMap<>();
        for (EObject choice : choices(feature)) {
            Stream.of(labels.name(choice), labels.name(choice, feature))
                    .map(CellReader::plain)
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
