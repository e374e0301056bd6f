// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import freemarker.core.MarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/**
 * FreeMarker's view of Markdown: text from outside is never written into it but kept aside, see
 * {@link candor.gongwen.markdown.Inserts}. "Escaping" a text therefore means handing it in there.
 */
final class VerbatimFormat extends MarkupOutputFormat<Verbatim> {

    static final VerbatimFormat INSTANCE = new VerbatimFormat();

    private VerbatimFormat() {}

    @Override
    public String getName() {
        return "markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }

    @Override
    public Verbatim fromPlainTextByEscaping(String text) {
        return new Verbatim(new Verbatim.Piece.Text(text, null));
    }

    @Override
    public Verbatim fromMarkup(String markup) {
        return new Verbatim(new Verbatim.Piece.Markdown(markup));
    }

    @Override
    public void output(Verbatim value, Writer out) throws IOException {
        out.write(getMarkupString(value));
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String getSourcePlainText(Verbatim value) {
        return null;
    }

    @Override
    public String getMarkupString(Verbatim value) {
        Rendering rendering = Rendering.current();
        return value.pieces().stream().map(piece -> piece.source(rendering)).collect(Collectors.joining());
    }

    @Override
    public Verbatim concat(Verbatim left, Verbatim right) {
        return left.concat(right);
    }

    @Override
    public String escapePlainText(String text) {
        return Rendering.current().insert(text, null);
    }

    @Override
    public boolean isEmpty(Verbatim value) {
        return getMarkupString(value).isEmpty();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }
}
