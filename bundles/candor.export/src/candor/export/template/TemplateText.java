// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

/**
 * The text of a template file.
 *
 * @param place path or name by which a person finds the file
 * @param text its content, without byte order mark
 */
public record TemplateText(String place, String text) {

    /** Upper bound of a template in characters; the longest shipped one has less than a tenth. */
    static final int MAX_LENGTH = 256 * 1024;
}
