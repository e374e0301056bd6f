// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.List;
import java.util.Objects;

/**
 * 版头 (GB/T 9704—2012 §7.2): what stands above the red rule.
 *
 * @param mark 发文机关标志, e.g. 示例市某局党组文件 (§7.2.4)
 * @param number 发文字号, e.g. 示局党组〔2022〕1号 (§7.2.5); a draft may carry placeholders
 * @param signers 签发人 (§7.2.6); not empty makes the document an 上行文: number to the left, signers to the right
 * @param copyNumber 份号, six digits (§7.2.1), or {@code null}
 * @param classification 密级和保密期限, e.g. 秘密★1年 (§7.2.2), or {@code null}
 * @param urgency 紧急程度, e.g. 特急 (§7.2.3), or {@code null}
 */
public record Masthead(
        String mark, String number, List<String> signers, String copyNumber, String classification, String urgency) {

    public Masthead {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(number, "number");
        signers = List.copyOf(signers);
    }
}
