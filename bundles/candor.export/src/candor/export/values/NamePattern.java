// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.base.text.Text;
import candor.export.document.Placeholder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * How objects of one class are called: words with ways through the model in braces, {@code {initiator.name}与{partner.name}}. What is
 * missing reads {@code XXX}; of several values all are named.
 */
public final class NamePattern {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final String pattern;
    private final List<ModelPath> paths = new ArrayList<>();

    /**
     * @param type of the objects; {@code null} when that depends on the dossier
     * @throws PathException when a way leads nowhere
     */
    public NamePattern(EClass type, String pattern, PropertyCatalog properties) {
        this.pattern = pattern;
        Matcher place = PLACE.matcher(pattern);
        while (place.find()) {
            paths.add(new ModelPath(type, place.group(1), properties));
        }
    }

    /** The name of one object. */
    public String of(EObject object) {
        List<ModelPath> open = new ArrayList<>(paths);
        return PLACE.matcher(pattern)
                .replaceAll((MatchResult place) -> Matcher.quoteReplacement(value(open.removeFirst(), object)));
    }

    private static String value(ModelPath path, EObject object) {
        List<String> words = path.from(object).stream()
                .map(NamePattern::word)
                .filter(w -> !w.isBlank())
                .toList();
        return words.isEmpty()
                ? Placeholder.MARK
                : Text.of(NamePattern.class, "values", words).in(Locale.SIMPLIFIED_CHINESE);
    }

    private static String word(Object value) {
        return switch (value) {
            case LocalDate date -> ChineseDates.date(date);
            case LocalTime time -> ChineseDates.time(time);
            case Enumerator literal when literal.getName().equals("UNKNOWN") -> "";
            case Enumerator literal -> ModelLabels.instance().name(literal);
            case Incomplete incomplete -> incomplete.text();
            default -> value.toString();
        };
    }
}
