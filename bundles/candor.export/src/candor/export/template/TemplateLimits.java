// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import java.time.Duration;

/**
 * What one document may cost before its template is taken for a faulty one.
 *
 * @param time for all its templates together
 * @param output characters that one template may write
 */
public record TemplateLimits(Duration time, int output) {

    /**
     * The limits of the product, far above any real document: a hundred pages have 62,000 characters and take less than
     * a second.
     */
    public static final TemplateLimits DEFAULT = new TemplateLimits(Duration.ofSeconds(20), 4_000_000);
}
