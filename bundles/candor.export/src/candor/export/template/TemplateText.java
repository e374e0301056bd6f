// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.contribution.Origin;

/**
 * The text of a template file.
 *
 * @param place path or name by which a person finds the file
 * @param text its content, without byte order mark
 * @param origin who brings it; {@code null} for one that a user has written
 */
public record TemplateText(String place, String text, Origin origin) {

    /** A template that the user has written, or whose origin is not known yet. */
    public TemplateText(String place, String text) {
        this(place, text, null);
    }

    /** The same with who brings it. */
    TemplateText from(Origin bringer) {
        return new TemplateText(place, text, bringer);
    }

    /** Upper bound of a template in characters; the longest shipped one has less than a tenth. */
    static final int MAX_LENGTH = 256 * 1024;
}
