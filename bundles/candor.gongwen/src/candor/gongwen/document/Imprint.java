// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.List;
import java.util.Objects;

/**
 * 版记 (GB/T 9704—2012 §7.4), at the foot of the last page.
 *
 * @param mainTo 主送机关 that would leave the first page without text (§7.3.2); empty where they stand above the text
 * @param copyTo 抄送机关 (§7.4.2); empty where there is none
 * @param printer 印发机关 (§7.4.3)
 * @param printDate 印发日期 as printed, without the word 印发 (§7.4.3)
 */
public record Imprint(List<String> mainTo, List<String> copyTo, String printer, String printDate) {

    /** One without 主送机关. */
    public Imprint(List<String> copyTo, String printer, String printDate) {
        this(List.of(), copyTo, printer, printDate);
    }

    public Imprint {
        mainTo = List.copyOf(mainTo);
        copyTo = List.copyOf(copyTo);
        Objects.requireNonNull(printer, "printer");
        Objects.requireNonNull(printDate, "printDate");
    }
}
