// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Audience;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a {@link TemplateDocumentType} is. What people read of it stands in {@code messages.properties} beside the class, with its
 * translations: {@code document.<id>} is its name; {@code document.<id>.missing} says what to enter, and where, while there is no
 * subject to make a copy for; {@code document.<id>.copy} is how each copy is called, see {@link candor.export.values.NamePattern}: the
 * subject's own {@code name} where it is left out.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TemplateDocument {

    /** See {@link DocumentType#id()}; the template is the file of this name, with {@code .md}, in the folder {@code templates}. */
    String id();

    /** See {@link DocumentType#order()}. */
    int order();

    /** The audiences for which it may be made. */
    Audience[] audiences();

    /** Name of the template without {@code .md} where several documents have one together; empty for the one that is named as the document. */
    String template() default "";

    /**
     * Name of the template, without {@code .md}, whose tables make a workbook; empty for a document of which there is none. A sheet of paper
     * has room for a few columns, a sheet of a workbook for every fact in a column of its own.
     */
    String workbook() default "";

    /**
     * The way from the dossier to what it is made for, once for each: {@code talks}, {@code meeting.participations.person}; see
     * {@link candor.export.values.ModelPath}. In the template that is {@code subject}. Empty for a document that is made once.
     */
    String copies() default "";
}
