// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import java.util.ArrayList;
import java.util.List;

/** A value on its way to the page: pieces of text that stay what they are, and of Markdown that the template itself wrote. */
class Verbatim implements TemplateMarkupOutputModel<Verbatim> {

    /** A part of a value. */
    sealed interface Piece {

        /** What is written into the Markdown source for it. */
        String source(Rendering rendering);

        /** Text of a dossier. */
        record Text(String text, String origin) implements Piece {
            @Override
            public String source(Rendering rendering) {
                return rendering.insert(text, origin);
            }
        }

        /** What stands for a value that is missing in part or whole. */
        record Missing(String text, Rendering.Gap gap, String origin) implements Piece {
            @Override
            public String source(Rendering rendering) {
                return rendering.insertMissing(text, gap, origin);
            }
        }

        /** Output of the template, placeholders already in it. */
        record Markdown(String markdown) implements Piece {
            @Override
            public String source(Rendering rendering) {
                return markdown;
            }
        }
    }

    private final List<Piece> pieces;

    Verbatim(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    Verbatim(Piece piece) {
        this(List.of(piece));
    }

    List<Piece> pieces() {
        return pieces;
    }

    Verbatim concat(Verbatim other) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Verbatim(all);
    }

    @Override
    public MarkupOutputFormat<Verbatim> getOutputFormat() {
        return VerbatimFormat.INSTANCE;
    }
}
