// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.text.Nearest;
import candor.export.values.Incomplete;
import freemarker.template.TemplateHashModel;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text of a dossier that also fits into a sentence of a template. Marks of the sentence would otherwise meet marks of the text.
 *
 * <ul>
 *   <li>{@code bare}: without the stop it ends with, also where a closing mark stands behind it;
 *   <li>{@code quoted}: bare, and fit to stand between “ and ”: quotation marks inside are ‘ and ’, those inside them “ and ” (GB/T 15834—2011 §4.8.3.3);
 *   <li>{@code cited}: bare, and fit to stand between 《 and 》: title marks inside are 〈 and 〉, those inside them 《 and 》 (GB/T 15834—2011 §4.15.3.3).
 * </ul>
 */
final class QuotableText extends TextValue implements TemplateHashModel {

    private static final Pattern STOP =
            Pattern.compile("(?<![\\s\\u3000。；，、：;,:])(?:[\\s\\u3000。；，、：;,:]+|(?<=\\p{IsHan})[.．])(?=[”’）》〉]*$)");

    private final Function<String, TextValue> maker;

    QuotableText(String text, String origin) {
        super(text, origin);
        maker = other -> new TextValue(other, origin);
    }

    /** One of which a part is missing. */
    QuotableText(Incomplete incomplete, Rendering.Gap gap, String origin) {
        super(incomplete, gap, origin);
        maker = other -> new TextValue(incomplete.with(other), gap, origin);
    }

    @Override
    public TextValue get(String name) throws ValueException {
        String bare = STOP.matcher(getAsString()).replaceFirst("");
        return switch (name) {
            case "bare" -> maker.apply(bare);
            case "quoted" -> maker.apply(NestedMarks.QUOTATION.inside(bare));
            case "cited" -> maker.apply(NestedMarks.TITLE.inside(bare));
            default ->
                throw new ValueException(TemplateTexts.get(
                        "name.unknown",
                        TemplateTexts.get("kind.text"),
                        name,
                        Nearest.hint(name, List.of("bare", "quoted", "cited"))));
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
