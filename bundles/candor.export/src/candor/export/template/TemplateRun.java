// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.Placeholder;
import candor.export.template.FrontMatter.Key;
import candor.gongwen.document.Block;
import candor.gongwen.markdown.MarkdownException;
import candor.gongwen.markdown.MarkdownReader;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** One template being filled from one dossier. */
final class TemplateRun {

    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private final CompiledTemplate template;
    private final Rendering rendering;
    private final TemplateHashModel root;
    private final int outputLimit;

    TemplateRun(CompiledTemplate template, Rendering rendering, TemplateHashModel root, int outputLimit) {
        this.template = template;
        this.rendering = rendering;
        this.root = root;
        this.outputLimit = outputLimit;
    }

    List<Placeholder> placeholders() {
        return rendering.placeholders();
    }

    Set<String> sources() {
        return rendering.sources();
    }

    Set<String> computed() {
        return rendering.computed();
    }

    /** A value of the head, its lines stripped and joined by line feeds; {@code null} when it is absent or blank. */
    String one(Key key) throws TemplateFailure {
        String text = String.join("\n", many(key));
        return text.isEmpty() ? null : text;
    }

    /** A value of the head that has to be there. */
    String required(Key key) throws TemplateFailure {
        String text = one(key);
        if (text == null) {
            throw failure(TemplateTexts.get("head.blank", key.path));
        }
        return text;
    }

    /** Something wrong with the template as a whole. */
    TemplateFailure failure(String reason) {
        return new TemplateFailure(template.place(), 0, 0, reason);
    }

    /** Values of a list in the head. */
    List<String> many(Key key) throws TemplateFailure {
        List<String> values = new ArrayList<>();
        for (Template part : template.head(key)) {
            // split before texts of the dossier are put in, so that line breaks in them split nothing
            run(part)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> values.add(rendering.inserts().expand(line)));
        }
        return values;
    }

    List<Block> body() throws TemplateFailure {
        String markdown = run(template.body());
        try {
            return Punctuation.mended(MARKDOWN.read(markdown, rendering.inserts()));
        } catch (MarkdownException e) {
            String line = markdown.lines().skip(e.line() - 1L).findFirst().orElse("");
            throw new TemplateFailure(template.place(), lineInFile(line), 0, e.reason() + "：" + excerpt(line), e);
        }
    }

    private String run(Template part) throws TemplateFailure {
        try (BoundedWriter out = new BoundedWriter(outputLimit)) {
            Environment environment = part.createProcessingEnvironment(root, out);
            rendering.enter(environment);
            environment.process();
            return out.toString();
        } catch (TemplateException e) {
            throw new TemplateFailure(
                    Objects.requireNonNullElse(e.getTemplateSourceName(), template.place()),
                    Objects.requireNonNullElse(e.getLineNumber(), 0),
                    Objects.requireNonNullElse(e.getColumnNumber(), 0),
                    reason(e),
                    e);
        } catch (BoundedWriter.FullException e) {
            throw new TemplateFailure(
                    template.place(), 0, 0, TemplateTexts.get("output.large", Integer.toString(outputLimit)), e);
        } catch (IOException e) {
            throw new TemplateFailure(template.place(), 0, 0, e.getMessage(), e);
        }
    }

    private static String reason(TemplateException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ValueException unknown) {
                return unknown.getMessageWithoutStackTop();
            }
        }
        if (e instanceof InvalidReferenceException) {
            return TemplateTexts.get("value.none", e.getBlamedExpressionString());
        }
        return TemplateTexts.get(
                "instruction", e.getMessageWithoutStackTop().lines().findFirst().orElse(""));
    }

    /** Where in the file a line of the result was written: the first line that has its longest piece of the author's own text. */
    private int lineInFile(String generated) {
        String longest = Stream.of(generated.split("[\\x{F0000}-\\x{10FFFF}]+"))
                .map(String::strip)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
        for (int i = 0; i < template.source().size() && !longest.isEmpty(); i++) {
            if (template.source().get(i).contains(longest)) {
                return i + 1;
            }
        }
        return 0;
    }

    private String excerpt(String line) {
        String text = rendering.inserts().expand(line).replace('\n', ' ').strip();
        return text.length() > 40 ? text.substring(0, 40) + "……" : text;
    }
}
