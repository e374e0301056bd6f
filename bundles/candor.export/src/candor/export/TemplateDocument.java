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
 * subject to make a copy for.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TemplateDocument {

    /** See {@link DocumentType#id()}; the template is the file of this name, with {@code .md}, in the folder {@code templates}. */
    String id();

    /** See {@link DocumentType#order()}. */
    int order();

    /** For whom it may be made. */
    Audience[] audiences();

    /**
     * Which subjects it is made for, once for each: {@code members} of the Party group or {@code talks}. The template knows its subject
     * by that name. Empty for a document that is made once.
     */
    String copies() default "";
}
