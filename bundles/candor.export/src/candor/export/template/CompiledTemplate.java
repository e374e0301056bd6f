// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.template.FrontMatter.Key;
import candor.export.template.FrontMatter.Slot;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A template ready to run, any number of times and in any thread.
 *
 * @param place for messages
 * @param source lines of the file
 * @param head small templates by key
 * @param body the body's template
 */
record CompiledTemplate(String place, List<String> source, Map<Key, List<Template>> head, Template body) {

    /** @param macros files whose macros it may use beside its own; nothing else of them counts */
    static CompiledTemplate compile(TemplateText text, List<Template> macros, Configuration configuration)
            throws TemplateFailure {
        ParsedTemplate parsed = ParsedTemplate.parse(text);
        Map<Key, List<Template>> head = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            List<Template> templates = new ArrayList<>();
            for (Slot slot : parsed.head().get(key)) {
                templates.add(with(macros, compile(parsed.place(), inPlace(slot), configuration)));
            }
            head.put(key, List.copyOf(templates));
        }
        return new CompiledTemplate(
                parsed.place(),
                text.text().lines().toList(),
                head,
                with(macros, compile(parsed.place(), parsed.body(), configuration)));
    }

    /** FreeMarker has no other way to lend macros to a template that may load none. */
    @SuppressWarnings("deprecation")
    private static Template with(List<Template> macros, Template template) {
        List<?> own = List.of(template.getMacros().keySet().toArray());
        for (Template library : macros) {
            Map<?, ?> lent = library.getMacros();
            lent.forEach((name, macro) -> {
                if (!own.contains(name)) {
                    template.addMacro((freemarker.core.Macro) macro);
                }
            });
        }
        return template;
    }

    /** The slot's text where it stands in the file, so that FreeMarker's lines and columns are those of the file. */
    private static String inPlace(Slot slot) {
        String indent = " ".repeat(slot.column() - 1);
        return "\n".repeat(slot.line() - 1) + indent + slot.text().replace("\n", "\n" + indent);
    }

    /** One piece of FreeMarker by itself. */
    static Template compile(String place, String text, Configuration configuration) throws TemplateFailure {
        try {
            Template template = new Template(place, text, configuration);
            _CoreAPI.addThreadInterruptedChecks(template);
            return template;
        } catch (ParseException e) {
            throw new TemplateFailure(
                    place, e.getLineNumber(), e.getColumnNumber(), TemplateTexts.get("syntax", firstLine(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(ParseException e) {
        return e.getEditorMessage().lines().findFirst().orElse("");
    }

    List<Template> head(Key key) {
        return head.get(key);
    }
}
