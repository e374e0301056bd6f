// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.Objects;

/**
 * 发文机关署名 and 成文日期 (GB/T 9704—2012 §7.3.5).
 *
 * @param organization who signs
 * @param date 成文日期 as printed, Arabic digits without leading zeros (§7.3.5.4); a draft may carry placeholders
 * @param sealed {@code true}: room and position for a seal (§7.3.5.1); {@code false}: without seal (§7.3.5.2)
 */
public record Signature(String organization, String date, boolean sealed) {

    public Signature {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(date, "date");
    }
}
